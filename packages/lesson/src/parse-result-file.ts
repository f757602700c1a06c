import { err, ok, type Result } from '@sanad/language';
import * as v from 'valibot';
import type { Localized } from './model/lesson.ts';
import type { ResultFile } from './model/result-file.ts';
import { exceeds, maxBytes } from './parse/limits.ts';
import { quoted } from './parse/problem.ts';
import { resultFileSchema } from './parse/result-file-schema.ts';
import { shapeProblem } from './parse/shape-problem.ts';

/** What can be wrong with a result file. */
export type ResultFileProblemCode =
  'not-json-object' | 'too-large' | 'unknown-format' | 'wrong-shape' | 'unknown-item' | 'repeated-item';

/** One thing wrong with a result file, where, and in both languages what. */
export interface ResultFileProblem {
  /** JSON path from the root; empty for the file as a whole. */
  readonly path: string;
  readonly code: ResultFileProblemCode;
  readonly message: Required<Localized>;
}

/** No more problems than this are reported at once. */
const maxProblems = 20;

/** The only way untrusted JSON becomes a `ResultFile`. Fields it does not know are left out. */
export function parseResultFile(input: unknown): Result<ResultFile, readonly ResultFileProblem[]> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return err([notAnObject()]);
  if (exceeds(input, maxBytes)) return err([tooLarge()]);
  const format: unknown = 'format' in input ? input.format : undefined;
  if (format !== 'sanad-result/1') return err([unknownFormat(format)]);
  const shaped = v.safeParse(resultFileSchema, input);
  if (!shaped.success) {
    const problems = shaped.issues.slice(0, maxProblems).map(shapeProblem);
    return err(problems.map(({ path, message }) => ({ path, code: 'wrong-shape', message })));
  }
  const problems = answerProblems(shaped.output).slice(0, maxProblems);
  return problems.length > 0 ? err(problems) : ok(shaped.output);
}

/** Parses the text of a result file. */
export function readResultFile(json: string): Result<ResultFile, readonly ResultFileProblem[]> {
  if (json.length > maxBytes) return err([tooLarge()]);
  try {
    return parseResultFile(JSON.parse(json));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return err([problem('', 'not-json-object', 'this file is not JSON', 'هذا الملف ليس بصيغة JSON')]);
  }
}

function answerProblems({ quiz, answers }: ResultFile): readonly ResultFileProblem[] {
  const known = new Set(quiz.items.map(({ id }) => id));
  const seen = new Set<string>();
  return answers.flatMap(({ item }, i) => {
    const path = `answers[${String(i)}].item`;
    const id = quoted(item);
    if (!known.has(item)) {
      return problem(path, 'unknown-item', `the quiz has no item ${id}`, `ليس في الاختبار سؤال معرّفه ${id}`);
    }
    if (seen.has(item)) {
      return problem(path, 'repeated-item', `item ${id} is answered twice`, `السؤال ${id} له إجابتان في الملف`);
    }
    seen.add(item);
    return [];
  });
}

function problem(path: string, code: ResultFileProblemCode, en: string, ar: string): ResultFileProblem {
  return { path, code, message: { ar, en } };
}

function notAnObject(): ResultFileProblem {
  return problem('', 'not-json-object', 'a result file holds one JSON object', 'ملف النتيجة كائن JSON واحد');
}

function tooLarge(): ResultFileProblem {
  return problem(
    '',
    'too-large',
    'a result file holds at most 32 MB of text',
    'لا يزيد ملف النتيجة على 32 ميغابايت من النص',
  );
}

function unknownFormat(format: unknown): ResultFileProblem {
  const said = typeof format === 'string' ? `"${quoted(format)}"` : 'nothing';
  return problem(
    'format',
    'unknown-format',
    `a result file says "format": "sanad-result/1"; this one says ${said}`,
    'يُكتب في ملف النتيجة "format": "sanad-result/1"، وليس هذا الملف كذلك',
  );
}
