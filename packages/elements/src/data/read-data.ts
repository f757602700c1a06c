import { err, ok, type Result } from '@sanad/language';
import type { Lesson, Localized, Quiz } from '@sanad/lesson';

/** What an element can be given as text. */
export type ElementData =
  { readonly kind: 'lesson'; readonly lesson: Lesson } | { readonly kind: 'quiz'; readonly quiz: Quiz };

/** Why there is nothing to show: the text could not be had, is no JSON, or is no lesson and no quiz; or what was asked for is not there. */
export interface DataProblem {
  readonly reason: 'unreachable' | 'not-json' | 'damaged' | 'no-items' | 'no-session';
  /** Where in the file, and what is wrong there; for whoever made it. */
  readonly details: readonly { readonly path: string; readonly message: Required<Localized> }[];
}

/** The only way that text from outside becomes data; the parser that it needs is loaded when it is known which. */
export async function readData(text: string): Promise<Result<ElementData, DataProblem>> {
  const json = jsonIn(text);
  if (json === undefined) return err({ reason: 'not-json', details: [] });
  return isLesson(json) ? readLesson(json) : readQuiz(json);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isLesson(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json;
}

async function readLesson(json: unknown): Promise<Result<ElementData, DataProblem>> {
  const { parseLesson } = await import('./lesson-parser.ts');
  const parsed = parseLesson(json);
  return parsed.ok
    ? ok({ kind: 'lesson', lesson: parsed.value })
    : err({ reason: 'damaged', details: parsed.error.map(({ path, message }) => ({ path, message })) });
}

async function readQuiz(json: unknown): Promise<Result<ElementData, DataProblem>> {
  const { parseQuiz } = await import('./quiz-parser.ts');
  const parsed = parseQuiz(json);
  if (parsed.ok) return ok({ kind: 'quiz', quiz: parsed.value });
  const { path, reason } = parsed.error;
  return err({ reason: 'damaged', details: [{ path, message: { ar: reason, en: reason } }] });
}
