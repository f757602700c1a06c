import type { GivenTry, Grade, Item, LessonVersion, Quiz, Response, SessionSettings } from '@sanad/lesson';
import { isCounted, isRight } from './marks.ts';
import { rulesOf } from './rules.ts';

/** What was answered to one item, and what it came to. */
export interface GivenAnswer {
  /** The last answer, one given in time before any that came late. */
  readonly response: Response;
  readonly grade: Grade;
  /** 0 to 1, after what wrong tries and hints cost. */
  readonly points: number;
  /** Every answer to the item, in the order given. */
  readonly tries: readonly GivenTry[];
}

/** One sitting of one quiz, folded from its events. */
export interface Session {
  /** Id of its `started` event. */
  readonly id: string;
  readonly lesson: LessonVersion;
  readonly quiz: Quiz;
  /** Left out in old logs; `rulesOf` says what they mean. */
  readonly settings?: SessionSettings;
  /** Whether the time limit was lifted. */
  readonly unlimited: boolean;
  readonly status: 'open' | 'submitted';
  /** Index of the item the learner is at. Answering does not move; skipping and moving do. */
  readonly position: number;
  /** By item, in the order of each item's last answer. */
  readonly answers: ReadonlyMap<string, GivenAnswer>;
  /** Hints shown, by item. */
  readonly hints: ReadonlyMap<string, number>;
  readonly skipped: ReadonlySet<string>;
  /** ISO instants. */
  readonly startedAt: string;
  readonly lastAt: string;
}

/** An item of the session's quiz. */
export function itemOf({ quiz }: Session, itemId: string): Item | undefined {
  return quiz.items.find(({ id }) => id === itemId);
}

/** How many more answers an item takes: none once it is right or the quiz handed in; Infinity in an open exam. */
export function triesLeft(session: Session, itemId: string): number {
  if (session.status === 'submitted') return 0;
  const rules = rulesOf(session.settings);
  const counted = session.answers.get(itemId)?.tries.filter((given) => isCounted(given, rules)) ?? [];
  return rules.feedback === 'at-once' && counted.some(isRight) ? 0 : rules.tries - counted.length;
}

/** Whether a learner may see how an answer was graded: at once in practice, when it is handed in in an exam. */
export function isFeedbackDue({ settings, status }: Session): boolean {
  return rulesOf(settings).feedback === 'at-once' || status === 'submitted';
}
