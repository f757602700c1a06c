import { err, ok, type Result } from '@sanad/language';
import { breathe } from '../breathe.ts';
import type { LogRow } from '../log-row.ts';
import type { StoreContents } from '../store-contents.ts';
import { readHeader, type BackupHeader } from './backup-header.ts';
import { readLine } from './backup-line.ts';
import { hexDigest, type Digest } from './digest.ts';
import { unpack } from './unpack.ts';

/**
 * Why a file is not restored. `not-backup`: it is something else. `newer`: a later version of Sanad made it.
 * `too-big`: it is larger than any backup. `cut`: its end is missing. `damaged`: it is not what was written.
 */
export type BackupProblemCode = 'not-backup' | 'newer' | 'too-big' | 'cut' | 'damaged';

/** What is wrong with a file, and what can still be read of it. */
export interface BackupProblem {
  readonly code: BackupProblemCode;
  /** Only lines that are as they were written; undefined when there are none. */
  readonly readable: StoreContents | undefined;
}

/** A backup as it was written. */
export interface BackupFile {
  readonly header: BackupHeader;
  readonly contents: StoreContents;
}

/** Most bytes of a backup, unpacked: 256 MB. */
const maxBytes = 256 * 1024 * 1024;

const newline = 0x0a;

/** Bytes of lines that are read between two breaths. */
const chunkSize = 256 * 1024;

/** Reads a file that should be a backup, unpacked to at most `limit` bytes. Fails unless every byte is as it was written. */
export async function readBackup(
  file: Blob,
  digest: Digest,
  limit = maxBytes,
): Promise<Result<BackupFile, BackupProblem>> {
  const { bytes, end } = await unpack(file, limit);
  if (end === 'too-big') return err({ code: 'too-big', readable: undefined });
  const headEnd = bytes.indexOf(newline);
  const header = readHeader(new TextDecoder().decode(bytes.subarray(0, Math.max(headEnd, 0))));
  if (header === 'newer') return err({ code: 'newer', readable: undefined });
  const body = bytes.subarray(headEnd + 1);
  if (header === undefined) return unreadableHeader(body, end === 'cut');
  const isWhole = end === 'whole' && body.length === header.bytes && (await hexDigest(digest, body)) === header.sha256;
  const contents = await contentsOf(body, !isWhole);
  if (isWhole && isCounted(contents, header)) return ok({ header, contents });
  return err({ code: body.length < header.bytes ? 'cut' : 'damaged', readable: something(contents) });
}

/** Without its first line a file is known by the lines that follow. */
async function unreadableHeader(body: Uint8Array, isDamaged: boolean): Promise<Result<never, BackupProblem>> {
  const readable = something(await contentsOf(body, true));
  return err({ code: readable !== undefined || isDamaged ? 'damaged' : 'not-backup', readable });
}

async function contentsOf(body: Uint8Array, checksHash: boolean): Promise<StoreContents> {
  const rows: LogRow[] = [];
  const lessons = new Map<string, unknown>();
  const settings = new Map<string, unknown>();
  for await (const text of linesOf(body)) {
    const line = readLine(text, checksHash);
    if (line?.kind === 'event') rows.push(line.value);
    if (line?.kind === 'lesson') lessons.set(line.name, line.value);
    if (line?.kind === 'setting') settings.set(line.name, line.value);
  }
  return { rows, lessons, settings };
}

async function* linesOf(body: Uint8Array): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let [from, breath] = [0, 0];
  while (from < body.length) {
    const found = body.indexOf(newline, from);
    const to = found < 0 ? body.length : found;
    yield decoder.decode(body.subarray(from, to));
    from = to + 1;
    if (from - breath < chunkSize) continue;
    breath = from;
    await breathe();
  }
}

function isCounted({ rows, lessons, settings }: StoreContents, header: BackupHeader): boolean {
  return rows.length === header.events && lessons.size === header.lessons && settings.size === header.settings;
}

function something(contents: StoreContents): StoreContents | undefined {
  return contents.rows.length + contents.lessons.size + contents.settings.size > 0 ? contents : undefined;
}
