import { err, ok, type Language, type Result } from '@sanad/language';
import { openQuiz, type Lesson, type Quiz } from '@sanad/lesson';
import { loadSpeech } from '@sanad/quiz';
import type { DataProblem } from '../data/data-problem.ts';
import { dataOf } from '../data/data-source.ts';
import { loadLesson } from '../data/load-lesson.ts';
import { newSeed, type ElementsHost } from '../host.ts';
import { blueprintOf, settingsOf, type QuizWishes } from './quiz-settings.ts';
import type { QuizStore } from './quiz-store.ts';
import type { SittingLog } from './sitting-log.ts';
import { Sitting, type Surroundings } from './sitting.ts';

/** An element that asks a quiz, as far as its quiz follows from it. */
export interface Asking extends HTMLElement, QuizWishes {
  readonly quiz: Quiz | undefined;
  readonly lesson: Lesson | undefined;
  readonly src: string | undefined;
  readonly seed: number | undefined;
  readonly store: QuizStore | undefined;
  readonly sessionId: string | undefined;
  readonly host: ElementsHost;
}

/** How the sitting begins. */
export interface Plan {
  /** `anew`: never with what the store has. */
  readonly how: 'resume' | 'anew';
  readonly signal: AbortSignal;
  readonly language: Language;
  /** What the browser kept of a sitting whose page was left. */
  readonly left: string | undefined;
  readonly changed: () => void;
}

/** Goes on with a session of the store, or gets or makes the quiz and begins one; undefined when nothing was given. */
export async function openSitting(element: Asking, plan: Plan): Promise<Result<Sitting | undefined, DataProblem>> {
  const { store, sessionId } = element;
  if (plan.how === 'anew' || store === undefined || sessionId === undefined) return openGiven(element, plan);
  const { resumeSession } = await import('./resume-sitting.ts');
  const kept = await resumeSession(outside(element, plan), store, sessionId);
  return kept ? ok(kept) : err({ reason: 'no-session', details: [] });
}

async function openGiven(element: Asking, plan: Plan): Promise<Result<Sitting | undefined, DataProblem>> {
  const given = await givenTo(element, plan);
  if (!given.ok) return given;
  const { quiz, lesson } = given.value;
  const store = element.store ?? (plan.left === undefined ? undefined : await leftIn(plan.left));
  const keeping = store && (await keepingIn(store, element, plan, given.value));
  if (keeping instanceof Sitting) return ok(keeping);
  const asked = quiz ?? (lesson && (await made(element, lesson, plan.language)));
  if (asked === undefined) return ok(undefined);
  if (asked.items.length === 0) return err({ reason: 'no-items', details: [] });
  const surroundings = { ...outside(element, plan), ...(keeping && { log: keeping }) };
  return ok(Sitting.begin(surroundings, asked, settingsOf(element)));
}

async function leftIn(state: string): Promise<QuizStore> {
  const { leftStore } = await import('./left-store.ts');
  return leftStore(state);
}

/** The unfinished sitting that a store has of what was given; else where a new one is kept. */
async function keepingIn(
  store: QuizStore,
  element: Asking,
  plan: Plan,
  { quiz, lesson }: Given,
): Promise<Sitting | SittingLog> {
  const { SittingLog, resumeLast } = await import('./resume-sitting.ts');
  const id = (quiz?.lesson ?? lesson)?.id ?? '';
  const wanted = { lesson: id, ...(quiz && { prepared: quiz }), isLeft: element.store === undefined };
  const kept = plan.how === 'resume' ? await resumeLast(outside(element, plan), store, wanted) : undefined;
  return kept ?? new SittingLog(store);
}

function outside({ host }: Asking, { changed }: Plan): Pick<Surroundings, 'host' | 'changed'> {
  return { host, changed };
}

interface Given {
  readonly quiz?: Quiz;
  readonly lesson?: Lesson;
}

async function givenTo(element: Asking, plan: Plan): Promise<Result<Given, DataProblem>> {
  if (element.quiz) return ok({ quiz: element.quiz });
  if (element.lesson) return ok({ lesson: element.lesson });
  const data = await dataOf(element, { src: element.src, host: element.host, signal: plan.signal });
  if (data === undefined) return ok({});
  return data.ok ? read(data.value, plan.language) : data;
}

async function read(json: unknown, language: Language): Promise<Result<Given, DataProblem>> {
  if (typeof json === 'object' && json !== null && 'format' in json) {
    const [lesson] = await Promise.all([loadLesson(json), import('./quiz-maker.ts'), loadSpeech(language)]);
    return lesson.ok ? ok({ lesson: lesson.value }) : lesson;
  }
  const quiz = await openQuiz(json);
  if (quiz.ok) return ok({ quiz: quiz.value });
  const { path, reason } = quiz.error;
  return err({ reason: 'damaged', details: [{ path, message: { ar: reason, en: reason } }] });
}

async function made(element: Asking, lesson: Lesson, language: Language): Promise<Quiz> {
  const { quizFrom } = await import('./quiz-maker.ts');
  const spoken = lesson.languages.includes(language) ? language : (lesson.languages[0] ?? language);
  return quizFrom(lesson, blueprintOf(element, spoken), element.seed ?? newSeed(element.host));
}
