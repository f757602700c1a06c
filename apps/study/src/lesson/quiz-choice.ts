import { err, ok, type Language, type Result } from '@sanad/language';
import { itemTypes, topics, type Blueprint, type ItemType, type SessionSettings, type Topic } from '@sanad/lesson';

/** How long a quiz can be chosen to be. */
export const counts = [5, 10, 20] as const;

/** How many tries a question can be given in practice. */
export const tryCounts = [1, 2, 3] as const;

/** Minutes that a whole quiz can be given; 0 for no limit. */
export const timeLimits = [0, 5, 10, 20, 40] as const;

/** What is chosen on the set-up page. */
export interface QuizChoice {
  readonly count: number;
  readonly language: Language;
  readonly topics: ReadonlySet<Topic>;
  readonly types: ReadonlySet<ItemType>;
  /** As typed; empty for a new quiz. */
  readonly seed: string;
  readonly mode: SessionSettings['mode'];
  /** Tries that a question allows; in practice only. */
  readonly tries: number;
  /** Minutes; 0 for no limit. */
  readonly minutes: number;
  /** Whether each answer is given with how sure the learner is. */
  readonly certainty: boolean;
}

/** Why a choice makes no quiz. */
export type ChoiceProblem = 'pick-topic' | 'pick-type' | 'bad-seed' | 'no-items';

/** Everything allowed. */
export function usualChoice(language: Language, count: number): QuizChoice {
  return {
    count,
    language,
    topics: new Set(topics),
    types: new Set(itemTypes),
    seed: '',
    mode: 'practice',
    tries: 1,
    minutes: 0,
    certainty: false,
  };
}

/** The blueprint and seed of a choice. What is wholly allowed is left to the library's defaults. */
export function blueprintOf(
  choice: QuizChoice,
): Result<{ readonly blueprint: Blueprint; readonly seed: number | undefined }, ChoiceProblem> {
  if (choice.topics.size === 0) return err('pick-topic');
  if (choice.types.size === 0) return err('pick-type');
  const seed = parseSeed(choice.seed);
  if (!seed.ok) return seed;
  const blueprint: Blueprint = {
    language: choice.language,
    count: choice.count,
    ...(choice.topics.size < topics.length ? { topics: topics.filter((topic) => choice.topics.has(topic)) } : {}),
    ...(choice.types.size < itemTypes.length ? { types: itemTypes.filter((type) => choice.types.has(type)) } : {}),
  };
  return ok({ blueprint, seed: seed.value });
}

/** How the quiz of a choice is taken. */
export function settingsOf({ mode, tries, minutes, certainty }: QuizChoice): SessionSettings {
  return {
    mode,
    ...(mode === 'practice' && tries > 1 && { tries }),
    ...(minutes > 0 && { minutes }),
    ...(certainty && { certainty }),
  };
}

/** A whole number from 0 to 2³²−1 in Latin or Arabic-Indic digits; undefined for an empty text. */
export function parseSeed(text: string): Result<number | undefined, 'bad-seed'> {
  const digits = text.trim().replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
  if (digits === '') return ok(undefined);
  const value = Number(digits);
  return /^\d+$/u.test(digits) && value < 2 ** 32 ? ok(value) : err('bad-seed');
}

/** The set with `value` in it or taken out. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const copy = new Set(set);
  if (!copy.delete(value)) copy.add(value);
  return copy;
}
