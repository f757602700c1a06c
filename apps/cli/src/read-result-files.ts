import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Language, type Result } from '@sanad/language';
import { readResultFile } from '@sanad/lesson';
import type { NamedResult } from '@sanad/quiz';

/** Something that keeps files from being read as results, in both languages. */
export interface ReadProblem {
  readonly files: readonly string[];
  readonly path?: string;
  readonly code: string;
  readonly message: Readonly<Record<Language, string>>;
}

/** Reads every `.json` file of a folder as a result, by name; all that is wrong with any of them when one is not. */
export function readResultFiles(folder: string): Result<readonly NamedResult[], readonly ReadProblem[]> {
  const names = namesIn(folder);
  if (!names.ok) return names;
  const results: NamedResult[] = [];
  const problems: ReadProblem[] = [];
  for (const name of names.value) {
    const read = readNamed(folder, name);
    if (read.ok) results.push(read.value);
    else problems.push(...read.error);
  }
  return problems.length > 0 ? err(problems) : ok(results);
}

function namesIn(folder: string): Result<readonly string[], readonly ReadProblem[]> {
  try {
    const names = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.json'));
    return ok(names.sort());
  } catch (error) {
    return unreadable(folder, error);
  }
}

function readNamed(folder: string, name: string): Result<NamedResult, readonly ReadProblem[]> {
  const text = textOf(folder, name);
  if (!text.ok) return text;
  const result = readResultFile(text.value);
  if (result.ok) return ok({ name, result: result.value });
  return err(result.error.map((problem) => ({ ...problem, files: [name] })));
}

function textOf(folder: string, name: string): Result<string, readonly ReadProblem[]> {
  try {
    return ok(readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return unreadable(name, error);
  }
}

function unreadable(name: string, error: unknown): Result<never, readonly ReadProblem[]> {
  const reason = error instanceof Error ? error.message : String(error);
  const message = { en: `cannot be read: ${reason}`, ar: `تعذّرت القراءة: ${reason}` };
  return err([{ files: [name], code: 'unreadable', message }]);
}
