import type { SessionSettings } from '@sanad/lesson';

/** What a session's settings mean. */
export interface Rules {
  readonly feedback: 'at-once' | 'at-end';
  /** Tries an item allows; an exam's item may be answered anew until the quiz is handed in. */
  readonly tries: number;
  /** Whether the item's hints may be asked for. */
  readonly hints: boolean;
  /** Share of an item's points that each wrong try takes. */
  readonly tryPenalty: number;
  /** Share of an item's points that all of its hints take together. */
  readonly hintPenalty: number;
  /** Infinite where there is no limit. */
  readonly minutes: number;
  readonly certainty: boolean;
}

/** A third for each wrong try: what Moodle's question forms start from (`question.penalty`, .3333333). */
const tryPenalty = 1 / 3;

/**
 * All hints of an item cost what one wrong try costs: going back to the passage is never dearer than
 * guessing. The last hint hides only the key's own words.
 */
const hintPenalty = tryPenalty;

/** Logs from before there were settings: one try, and hints that cost nothing. */
const oldRules: Rules = {
  feedback: 'at-once',
  tries: 1,
  hints: true,
  tryPenalty,
  hintPenalty: 0,
  minutes: Infinity,
  certainty: false,
};

/** The rules that a session's settings stand for. */
export function rulesOf(settings: SessionSettings | undefined): Rules {
  if (settings === undefined) return oldRules;
  const { mode, tries = 1, minutes = Infinity, certainty = false } = settings;
  if (mode === 'exam') {
    return { feedback: 'at-end', tries: Infinity, hints: false, tryPenalty: 0, hintPenalty: 0, minutes, certainty };
  }
  return { feedback: 'at-once', tries, hints: true, tryPenalty, hintPenalty, minutes, certainty };
}
