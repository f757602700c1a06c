import { breathe } from '../breathe.ts';

/** What came out of a file that may be packed with gzip. */
export interface Unpacked {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `cut`: it ends too early or is damaged, and `bytes` is what came before. `too-big`: it would be more than allowed. */
  readonly end: 'whole' | 'cut' | 'too-big';
}

/** Bytes given to the unpacker at a time: even gzip's best, 1032 to 1, makes only 16 MB of them at once. */
const pieceSize = 16 * 1024;

/** Unpacks at most `limit` bytes; a file that is not packed is given back as it is. */
export async function unpack(file: Blob, limit: number): Promise<Unpacked> {
  if (file.size > limit) return { bytes: new Uint8Array(), end: 'too-big' };
  const packed = new Uint8Array(await file.arrayBuffer());
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return { bytes: packed, end: 'whole' };
  const stream = new DecompressionStream('gzip');
  const feeding = feed(stream.writable.getWriter(), packed).then(
    () => true,
    () => false,
  );
  const drained = await drain(stream.readable.getReader(), limit);
  const isWhole = drained.end === 'whole' && (await feeding);
  return { bytes: drained.bytes, end: isWhole || drained.end !== 'whole' ? drained.end : 'cut' };
}

/** Waits before the end, since an early end makes the stream drop what was not read yet. */
async function feed(writer: WritableStreamDefaultWriter<BufferSource>, packed: Uint8Array<ArrayBuffer>): Promise<void> {
  for (let from = 0; from < packed.length; from += pieceSize)
    await writer.write(packed.subarray(from, from + pieceSize));
  await breathe();
  await breathe();
  await writer.close();
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>, limit: number): Promise<Unpacked> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > limit) {
        void reader.cancel().catch(() => undefined); // not waited for: what feeds it may never end
        return { bytes: new Uint8Array(), end: 'too-big' };
      }
      pieces.push(read.value);
    }
  } catch {
    return { bytes: joined(pieces, size), end: 'cut' };
  }
  return { bytes: joined(pieces, size), end: 'whole' };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
