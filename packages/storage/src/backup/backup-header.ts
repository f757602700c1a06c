import { parseJson } from './parse-json.ts';

/** The first line of a backup. */
export interface BackupHeader {
  readonly format: typeof backupFormat;
  /** ISO 8601 instant at which it was made. */
  readonly at: string;
  /** Lines of each kind. */
  readonly events: number;
  readonly lessons: number;
  readonly settings: number;
  /** Of everything after the first line. */
  readonly bytes: number;
  /** Of everything after the first line, in hexadecimal. */
  readonly sha256: string;
}

/** What this version writes. */
export const backupFormat = 'sanad-backup/1';

const numbers = ['events', 'lessons', 'settings', 'bytes'] as const;

/** The first line as a header; `newer` when a later version of the app wrote it, undefined when it is none. */
export function readHeader(text: string): BackupHeader | 'newer' | undefined {
  const input = parseJson(text);
  if (typeof input !== 'object' || input === null) return undefined;
  const header: Readonly<Record<string, unknown>> = { ...input };
  const { format, at, sha256 } = header;
  if (typeof format !== 'string' || !/^sanad-backup\/[1-9]\d*$/.test(format)) return undefined;
  if (format !== backupFormat) return 'newer';
  if (typeof at !== 'string' || typeof sha256 !== 'string') return undefined;
  const [events, lessons, settings, bytes] = numbers.map((name) => header[name]).filter((n) => typeof n === 'number');
  if (events === undefined || lessons === undefined || settings === undefined || bytes === undefined) return undefined;
  return { format, at, events, lessons, settings, bytes, sha256 };
}
