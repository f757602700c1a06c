import type { Grade, Item, Level, Response, Tally, Topic } from '@sanad/lesson';
import { chanceScore, correctedPoints } from '../ability/chance-score.ts';
import { certaintyMark, mostCertaintyMark } from './certainty-marks.ts';
import { isRight } from './marks.ts';
import { measuredPoints, measuredTry } from './measured.ts';
import { rulesOf } from './rules.ts';
import type { GivenAnswer, Session } from './session.ts';

/** One item that was not answered fully right, and what was answered. */
export interface Mistake {
  readonly item: Item;
  readonly response: Response;
  readonly grade: Grade;
}

/** A tally with the same points corrected for guessing; below 0 when guessing would have done better. */
export interface CorrectedTally<K extends Topic | Level> extends Tally<K> {
  /** From the first try of each item in practice, the last answer in an exam. Unanswered items give nothing. */
  readonly corrected: number;
}

/** What certainty marking came to. */
export interface CertaintyResult {
  /** From −6 to 3 for each item. */
  readonly marks: number;
  readonly most: number;
}

/** What a session came to. Items left unanswered count, with no points. */
export interface QuizResult {
  readonly points: number;
  /** See `CorrectedTally`. */
  readonly corrected: number;
  readonly items: number;
  readonly byTopic: readonly CorrectedTally<Topic>[];
  readonly byLevel: readonly CorrectedTally<Level>[];
  readonly mistakes: readonly Mistake[];
  readonly skipped: readonly Item[];
  /** Answered only after the time was over. */
  readonly late: readonly Item[];
  /** Only where certainty was asked for. */
  readonly certainty?: CertaintyResult;
}

interface Points {
  readonly points: number;
  readonly corrected: number;
}

/** Adds up a session, finished or not. */
export function resultOf(session: Session): QuizResult {
  const { quiz, answers } = session;
  const scored = quiz.items.map((item) => ({ item, ...pointsIn(session, item) }));
  const certainty = certaintyOf(session);
  return {
    ...summed(scored),
    items: quiz.items.length,
    byTopic: tallies(scored, ({ item }) => item.topic),
    byLevel: tallies(scored, ({ item }) => item.level),
    mistakes: quiz.items.flatMap((item) => {
      const answer = answers.get(item.id);
      return answer && isMistaken(answer) ? [{ item, response: answer.response, grade: answer.grade }] : [];
    }),
    skipped: quiz.items.filter(({ id }) => !answers.has(id)),
    late: quiz.items.filter(({ id }) => isOnlyLate(answers.get(id))),
    ...(certainty && { certainty }),
  };
}

function isMistaken(answer: GivenAnswer): boolean {
  return !isRight(answer) && !isOnlyLate(answer);
}

function isOnlyLate(answer: GivenAnswer | undefined): boolean {
  return answer?.tries.every(({ late }) => late === true) === true;
}

function pointsIn({ answers, settings }: Session, item: Item): Points {
  const answer = answers.get(item.id);
  if (!answer) return { points: 0, corrected: 0 };
  const measured = measuredPoints(item, answer.tries, rulesOf(settings));
  const corrected = measured === undefined ? 0 : correctedPoints(measured, chanceScore(item));
  return { points: answer.points, corrected };
}

function summed(scored: readonly Points[]): Points {
  return {
    points: scored.reduce((sum, { points }) => sum + points, 0),
    corrected: scored.reduce((sum, { corrected }) => sum + corrected, 0),
  };
}

function tallies<K extends Topic | Level, S extends Points>(
  scored: readonly S[],
  keyOf: (scored: S) => K,
): readonly CorrectedTally<K>[] {
  const byKey = new Map<K, S[]>();
  for (const one of scored) {
    const own = byKey.get(keyOf(one));
    if (own) own.push(one);
    else byKey.set(keyOf(one), [one]);
  }
  return [...byKey].map(([of, own]) => ({ of, ...summed(own), items: own.length }));
}

function certaintyOf({ quiz, answers, settings }: Session): CertaintyResult | undefined {
  const rules = rulesOf(settings);
  if (!rules.certainty) return undefined;
  const marks = quiz.items.map((item) => {
    const given = measuredTry(answers.get(item.id)?.tries ?? [], rules);
    return given ? certaintyMark(item, given, rules) : 0;
  });
  return { marks: marks.reduce((sum, mark) => sum + mark, 0), most: mostCertaintyMark * quiz.items.length };
}
