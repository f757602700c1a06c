import { readFileSync } from 'node:fs';
import { compareTyped, err, languages, ok, type Result, type TypedQuery } from '@sanad/language';
import { readArguments, type Command, type Terminal } from '../command.ts';

const types = ['place', 'actor', 'organisation', 'document', 'date', 'number', 'phrase'] as const;

/** Grades typed answers: one from its arguments, or one a line from a JSON Lines file (`-` for standard input). */
export const grade: Command = {
  name: 'grade',
  usage: `grade --language ar|en --type ${types.join('|')} --key KEY --typed TEXT [--alias TEXT]… [--other TEXT]… [--whole TEXT]… [--json]
      grade --batch FILE.jsonl`,
  summary: 'grade typed answers as right, spelling, general (true, but less exact than asked) or wrong',
  run(args, terminal) {
    const read = readArguments(args, {
      language: { type: 'string' },
      type: { type: 'string' },
      key: { type: 'string' },
      typed: { type: 'string' },
      alias: { type: 'string', multiple: true, default: [] },
      other: { type: 'string', multiple: true, default: [] },
      whole: { type: 'string', multiple: true, default: [] },
      batch: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    if (!read.ok) return refused(terminal, read.error);
    const { batch, json, alias, other, whole, ...rest } = read.value.values;
    if (batch !== undefined) return gradeBatch(batch, terminal);
    const query = queryFrom({ ...rest, aliases: alias, others: other, wholes: whole });
    if (!query.ok) return refused(terminal, `${query.error}\nusage: sanad ${grade.usage}`);
    const verdict = compareTyped(query.value);
    terminal.out(json ? JSON.stringify({ verdict }) : verdict);
    return 0;
  },
};

function gradeBatch(file: string, terminal: Terminal): number {
  const text = readBatch(file);
  if (!text.ok) return refused(terminal, text.error);
  let faults = 0;
  for (const line of text.value.split('\n')) {
    if (line.trim() === '') continue;
    const graded = gradeLine(line);
    if (!graded.ok) faults += 1;
    terminal.out(JSON.stringify(graded.ok ? graded.value : { error: graded.error }));
  }
  return faults === 0 ? 0 : 1;
}

function readBatch(file: string): Result<string, string> {
  try {
    return ok(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    return err(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function gradeLine(line: string): Result<object, string> {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null) return err('a line holds one JSON object');
    const query = queryFrom({ ...row });
    return query.ok ? ok({ ...row, verdict: compareTyped(query.value) }) : query;
  } catch (error) {
    if (error instanceof SyntaxError) return err('this line is not JSON');
    throw error;
  }
}

function queryFrom(row: Readonly<Record<string, unknown>>): Result<TypedQuery, string> {
  const language = languages.find((known) => known === row['language']);
  const type = types.find((known) => known === row['type']);
  const { key, typed, aliases = [], others = [], wholes = [] } = row;
  if (!language) return err('language is one of: ar, en');
  if (!type) return err(`type is one of: ${types.join(', ')}`);
  if (typeof key !== 'string' || key === '') return err('key is missing');
  if (typeof typed !== 'string') return err('typed is missing');
  if (!isTexts(aliases) || !isTexts(others) || !isTexts(wholes))
    return err('aliases, others and wholes are lists of texts');
  return ok({ language, type, key, typed, aliases, others, wholes });
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function refused(terminal: Terminal, reason: string): number {
  terminal.error(reason);
  return 2;
}
