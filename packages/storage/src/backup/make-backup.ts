import { err, ok, type Result } from '@sanad/language';
import { breathe } from '../breathe.ts';
import type { StoreContents } from '../store-contents.ts';
import { backupFormat, type BackupHeader } from './backup-header.ts';
import { writeLine, type BackupLine } from './backup-line.ts';
import { hexDigest, type Digest } from './digest.ts';
import { readBackup, type BackupProblem } from './read-backup.ts';

/** A backup that was read back after it was written. */
export interface Backup {
  /** JSON Lines, packed with gzip. */
  readonly file: Blob;
  readonly header: BackupHeader;
}

/** Characters of lines that are encoded between two breaths. */
const chunkSize = 256 * 1024;

/** Writes everything into one file, made at the instant `at` (ISO 8601), and reads it back; fails when that is not the same. */
export async function makeBackup(
  contents: StoreContents,
  at: string,
  digest: Digest,
): Promise<Result<Backup, BackupProblem>> {
  const body = await encoded(linesOf(contents));
  const header: BackupHeader = {
    format: backupFormat,
    at,
    events: contents.rows.length,
    lessons: contents.lessons.size,
    settings: contents.settings.size,
    bytes: body.length,
    sha256: await hexDigest(digest, body),
  };
  const file = await packed(new Blob([`${JSON.stringify(header)}\n`, body]));
  const read = await readBackup(file, digest);
  if (!read.ok) return read;
  return isSame(read.value.header, header) ? ok({ file, header }) : err({ code: 'damaged', readable: undefined });
}

function* linesOf({ rows, lessons, settings }: StoreContents): Generator<BackupLine> {
  for (const value of rows) yield { kind: 'event', value };
  for (const [name, value] of lessons) yield { kind: 'lesson', name, value };
  for (const [name, value] of settings) yield { kind: 'setting', name, value };
}

async function encoded(lines: Iterable<BackupLine>): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let chunk = '';
  for (const line of lines) {
    chunk += `${writeLine(line)}\n`;
    if (chunk.length < chunkSize) continue;
    pieces.push(encoder.encode(chunk));
    chunk = '';
    await breathe();
  }
  return new Uint8Array(await new Blob([...pieces, chunk]).arrayBuffer());
}

function packed(plain: Blob): Promise<Blob> {
  return new Response(plain.stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

function isSame(a: BackupHeader, b: BackupHeader): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
