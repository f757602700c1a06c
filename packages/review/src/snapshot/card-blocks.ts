import type { CardDirection, Topic } from '@sanad/lesson';
import type { CardSchedule, ReviewCard } from '../card/review-card.ts';
import { FoldedCard } from '../fold/folded-card.ts';
import type { RecallTable } from '../fold/recall-table.ts';
import type { FoldParts } from './fold-snapshot.ts';

/** Cards of one part: what an answer changes is written anew with so many others. */
const blockCards = 64;

/** The number of the block in which the card of a place stands. */
export function blockOf(place: number): number {
  return Math.floor(place / blockCards);
}

/** The cards as parts, or of their blocks only those that are wanted. */
export function cardParts(cards: Iterable<FoldedCard>, isWanted: (block: number) => boolean): FoldParts {
  const blocks = new Map<number, CardRow[]>();
  for (const card of cards) {
    const block = blockOf(card.place);
    if (!isWanted(block)) continue;
    const rows = blocks.get(block);
    if (rows) rows.push(rowOf(card));
    else blocks.set(block, [rowOf(card)]);
  }
  return new Map(Array.from(blocks, ([block, rows]) => [nameOf(block), JSON.stringify(rows)]));
}

/** So many cards of these parts, by their place; undefined where some are missing. */
export function readCards(parts: FoldParts, count: number, table: RecallTable): readonly FoldedCard[] | undefined {
  const cards: FoldedCard[] = [];
  for (let block = 0; cards.length < count; block++) {
    const text = parts.get(nameOf(block));
    const rows: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
    if (!Array.isArray(rows) || rows.length === 0) return undefined;
    for (const row of rows as readonly CardRow[]) cards.push(cardOf(row, cards.length, table));
  }
  return cards.length === count ? cards : undefined;
}

function nameOf(block: number): string {
  return `cards ${String(block)}`;
}

type Whether = 0 | 1;

/** A card as it is put away; what may be undefined is null there. */
type CardRow = readonly [
  id: string,
  lesson: readonly [id: string, version: number],
  target: readonly [fact: string, role: string],
  asked: readonly [direction: CardDirection, topic: Topic],
  added: readonly [at: number, day: number],
  schedule: readonly [phase: CardSchedule['phase'], first: number, second: number],
  memory: readonly [stability: number, difficulty: number] | null,
  recalls: readonly [tries: number, lastDay: number | null, lastRow: number, lapses: number],
  standing: readonly [isAdded: Whether, suspended: Whether, leech: Whether, flagged: Whether],
  buriedUntil: number | null,
  flagNote: string | null,
  words: ReviewCard['words'] | null,
];

function rowOf(card: FoldedCard): CardRow {
  const { id, lesson, target, memory, words } = card;
  return [
    id,
    [lesson.id, lesson.version],
    [target.fact, target.role],
    [card.direction, card.topic],
    [card.addedAt.getTime(), card.addedDay],
    scheduleRow(card.schedule),
    memory ? [memory.stability, memory.difficulty] : null,
    [card.tries, card.lastDay ?? null, card.lastRow, card.lapses],
    [whether(card.isAdded), whether(card.suspended), whether(card.leech), whether(card.flagged)],
    card.buriedUntil ?? null,
    card.flagNote ?? null,
    Object.keys(words).length > 0 ? words : null,
  ];
}

function cardOf(row: CardRow, place: number, table: RecallTable): FoldedCard {
  const [id, [lesson, version], [fact, role], [direction, topic], [addedAt, addedDay], schedule, memory, recalls] = row;
  const [, , , , , , , , standing, buriedUntil, flagNote, words] = row;
  const origin = { id, place, lesson: { id: lesson, version }, target: { fact, role }, direction, topic };
  const card = new FoldedCard({ ...origin, addedAt: new Date(addedAt), addedDay }, table);
  card.schedule = scheduleOf(schedule);
  if (memory) card.memory = { stability: memory[0], difficulty: memory[1] };
  card.tries = recalls[0];
  card.lastDay = recalls[1] ?? undefined;
  card.lastRow = recalls[2];
  card.lapses = recalls[3];
  [card.isAdded, card.suspended, card.leech, card.flagged] = [
    is(standing[0]),
    is(standing[1]),
    is(standing[2]),
    is(standing[3]),
  ];
  card.buriedUntil = buriedUntil ?? undefined;
  card.flagNote = flagNote ?? undefined;
  if (words) card.words = words;
  return card;
}

function scheduleRow(schedule: CardSchedule): CardRow[5] {
  if (schedule.phase === 'new') return ['new', 0, 0];
  if (schedule.phase === 'review') return ['review', schedule.dueDay, schedule.intervalDays];
  return [schedule.phase, schedule.step, schedule.dueAt.getTime()];
}

function scheduleOf([phase, first, second]: CardRow[5]): CardSchedule {
  if (phase === 'new') return { phase };
  if (phase === 'review') return { phase, dueDay: first, intervalDays: second };
  return { phase, step: first, dueAt: new Date(second) };
}

function whether(it: boolean): Whether {
  return it ? 1 : 0;
}

function is(it: Whether): boolean {
  return it === 1;
}
