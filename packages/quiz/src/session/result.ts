import type { Grade, Item, Level, Response, Tally, Topic } from '@sanad/lesson';
import type { Session } from './session.ts';

/** One item that was not answered fully right, and what was answered. */
export interface Mistake {
  readonly item: Item;
  readonly response: Response;
  readonly grade: Grade;
}

/** What a session came to. Items left unanswered count, with no points. */
export interface QuizResult {
  readonly points: number;
  readonly items: number;
  readonly byTopic: readonly Tally<Topic>[];
  readonly byLevel: readonly Tally<Level>[];
  readonly mistakes: readonly Mistake[];
  readonly skipped: readonly Item[];
}

/** Adds up a session, finished or not. */
export function resultOf(session: Session): QuizResult {
  const { items } = session.quiz;
  const pointsOf = (item: Item): number => session.answers.get(item.id)?.grade.points ?? 0;
  return {
    points: items.reduce((sum, item) => sum + pointsOf(item), 0),
    items: items.length,
    byTopic: tallies(items, (item) => item.topic, pointsOf),
    byLevel: tallies(items, (item) => item.level, pointsOf),
    mistakes: items.flatMap((item) => {
      const answer = session.answers.get(item.id);
      return answer?.grade.verdict === 'wrong' ? [{ item, ...answer }] : [];
    }),
    skipped: items.filter((item) => !session.answers.has(item.id)),
  };
}

function tallies<K extends Topic | Level>(
  items: readonly Item[],
  keyOf: (item: Item) => K,
  pointsOf: (item: Item) => number,
): readonly Tally<K>[] {
  const byKey = new Map<K, { points: number; items: number }>();
  for (const item of items) {
    const tally = byKey.get(keyOf(item)) ?? { points: 0, items: 0 };
    byKey.set(keyOf(item), { points: tally.points + pointsOf(item), items: tally.items + 1 });
  }
  return [...byKey].map(([of, tally]) => ({ of, ...tally }));
}
