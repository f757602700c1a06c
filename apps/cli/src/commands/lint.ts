import { readFileSync } from 'node:fs';
import { err, languages, ok, type Language, type Result } from '@sanad/language';
import { parseLesson, parseQuiz, type Lesson, type Quiz } from '@sanad/lesson';
import {
  askingReport,
  breaksPromise,
  indexLesson,
  lintReport,
  quizzesFor,
  type AskingReport,
  type LintReport,
} from '@sanad/quiz';
import { readArguments, type Command, type Terminal } from '../command.ts';
import { lintLines, lintMarkdown } from '../lint-lines.ts';

/** What is linted: a lesson, from which quizzes are made, or a quiz as it is. */
type Linted = { readonly lesson: Lesson } | { readonly quiz: Quiz };

/** What was asked for. */
interface Wanted {
  readonly languages: readonly Language[];
  readonly seeds: number;
  readonly count: number;
}

/** One language of the report; `asking` only where a lesson was linted. */
export interface LanguageReport extends LintReport {
  readonly asking?: AskingReport;
}

/** Holds a lesson's quizzes, or one quiz, against the rules of item writing and fairness. */
export const lint: Command = {
  name: 'lint',
  usage: 'lint FILE [--language ar,en] [--seeds 20] [--count 20] [--lesson FILE] [--json | --markdown]',
  summary: 'hold the items of a lesson or of a quiz against the rules; exit 1 when a guaranteed rule is broken',
  run(args, terminal) {
    const read = readArguments(args, {
      language: { type: 'string', default: '' },
      seeds: { type: 'string', default: '20' },
      count: { type: 'string', default: '20' },
      lesson: { type: 'string' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    });
    const [file] = read.ok ? read.value.positionals : [];
    if (!read.ok || file === undefined) return refused(terminal, read.ok ? `usage: sanad ${lint.usage}` : read.error);
    const { language, seeds, count, lesson, json, markdown } = read.value.values;
    const linted = readLinted(file);
    if (!linted.ok) return refused(terminal, linted.error);
    const wanted = readWanted(language, seeds, count, languagesOf(linted.value));
    if (!wanted.ok) return refused(terminal, wanted.error);
    const known = lesson === undefined ? ok(undefined) : readLesson(lesson);
    if (!known.ok) return refused(terminal, known.error);
    const reports = reportsOf(linted.value, wanted.value, known.value);
    const title = 'lesson' in linted.value ? linted.value.lesson.id : linted.value.quiz.title;
    if (json) terminal.out(JSON.stringify({ file, reports }, null, 2));
    else for (const line of (markdown ? lintMarkdown : lintLines)(title, reports)) terminal.out(line);
    return reports.some(breaksPromise) ? 1 : 0;
  },
};

function refused(terminal: Terminal, reason: string): number {
  terminal.error(reason);
  return 2;
}

function reportsOf(linted: Linted, wanted: Wanted, known: Lesson | undefined): readonly LanguageReport[] {
  if ('quiz' in linted) {
    const { quiz } = linted;
    return [lintReport(quiz.language, [quiz], known && indexLesson(known))];
  }
  const index = indexLesson(linted.lesson);
  return wanted.languages.map((language) => ({
    ...lintReport(language, quizzesFor(index, language, wanted), index),
    asking: askingReport(index, language),
  }));
}

function languagesOf(linted: Linted): readonly Language[] {
  return 'lesson' in linted ? linted.lesson.languages : [linted.quiz.language];
}

function readWanted(
  language: string,
  seeds: string,
  count: string,
  known: readonly Language[],
): Result<Wanted, string> {
  const named = language === '' ? known : language.split(',').flatMap((one) => languages.find((l) => l === one) ?? []);
  if (named.length === 0 || (language !== '' && named.length !== language.split(',').length)) {
    return err('--language is ar, en or both with a comma between');
  }
  const foreign = named.find((one) => !known.includes(one));
  if (foreign) return err(`this file is not in ${foreign}`);
  const [quizzes, items] = [Number(seeds), Number(count)];
  if (!Number.isInteger(quizzes) || quizzes < 1 || quizzes > 10_000)
    return err('--seeds is a whole number from 1 to 10000');
  if (!Number.isInteger(items) || items < 1 || items > 1000) return err('--count is a whole number from 1 to 1000');
  return ok({ languages: named, seeds: quizzes, count: items });
}

/** Reads a file that holds a lesson or a quiz, whichever it says it is. */
function readLinted(file: string): Result<Linted, string> {
  const json = readJson(file);
  if (!json.ok) return json;
  const isQuiz = typeof json.value === 'object' && json.value !== null && 'items' in json.value;
  if (isQuiz) {
    const quiz = parseQuiz(json.value);
    return quiz.ok ? ok({ quiz: quiz.value }) : err(`${file} is no quiz: ${quiz.error.path} ${quiz.error.reason}`);
  }
  const lesson = lessonIn(file, json.value);
  return lesson.ok ? ok({ lesson: lesson.value }) : lesson;
}

function readLesson(file: string): Result<Lesson, string> {
  const json = readJson(file);
  return json.ok ? lessonIn(file, json.value) : json;
}

function lessonIn(file: string, json: unknown): Result<Lesson, string> {
  const lesson = parseLesson(json);
  if (lesson.ok) return lesson;
  const [first] = lesson.error;
  return err(`${file} is no lesson: ${first?.path ?? ''} ${first?.message.en ?? ''}`);
}

function readJson(file: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return err(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
