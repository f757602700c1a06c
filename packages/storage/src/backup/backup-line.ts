import { stableHash } from '@sanad/lesson';
import { logRowOf, type LogRow } from '../log-row.ts';
import { parseJson } from './parse-json.ts';

/** One line of a backup's body, as JSON with a hash of its own: what can still be read of a damaged file is known to be whole. */
export type BackupLine =
  | { readonly kind: 'event'; readonly value: LogRow }
  | { readonly kind: 'lesson' | 'setting'; readonly name: string; readonly value: unknown };

/** How every line begins: what does not is not even parsed, which for ten million brackets takes seconds. */
const opening = '{"kind":"';

/** The line without its end. */
export function writeLine(line: BackupLine): string {
  return JSON.stringify({ ...line, hash: hashOf(line) });
}

/** The line, or undefined when it is none; `checksHash` also refuses one that is not what was written. */
export function readLine(text: string, checksHash: boolean): BackupLine | undefined {
  if (!text.startsWith(opening)) return undefined;
  const input = parseJson(text);
  if (typeof input !== 'object' || input === null || !('kind' in input) || !('value' in input)) return undefined;
  const line = lineOf(input);
  const isWhole = line !== undefined && (!checksHash || ('hash' in input && input.hash === hashOf(line)));
  return isWhole ? line : undefined;
}

function lineOf(input: { readonly kind: unknown; readonly value: unknown }): BackupLine | undefined {
  const { kind } = input;
  if (kind === 'event') {
    const value = logRowOf(input.value);
    return value && { kind, value };
  }
  if ((kind !== 'lesson' && kind !== 'setting') || !('name' in input) || typeof input.name !== 'string')
    return undefined;
  return { kind, name: input.name, value: input.value };
}

function hashOf(line: BackupLine): string {
  return stableHash(JSON.stringify([line.kind, 'name' in line ? line.name : '', line.value]));
}
