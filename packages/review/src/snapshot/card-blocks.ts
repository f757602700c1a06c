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

/** A card as it is put away, flat, since thousands are read at once; what may be undefined is null. */
type CardRow = readonly [
  id: string,
  lesson: string,
  version: number,
  fact: string,
  role: string,
  direction: CardDirection,
  topic: Topic,
  addedAt: number,
  addedDay: number,
  phase: CardSchedule['phase'],
  /** The day it is due, or the step of learning. */
  first: number,
  /** Days of the interval, or the instant it is due. */
  second: number,
  stability: number | null,
  difficulty: number | null,
  tries: number,
  lastDay: number | null,
  lastRow: number,
  lapses: number,
  /** Bits: added, suspended, leech, flagged. */
  standing: number,
  buriedUntil: number | null,
  flagNote: string | null,
  words: ReviewCard['words'] | null,
  answerHash: string | null,
];

function rowOf(card: FoldedCard): CardRow {
  const { id, lesson, target, phase, memory, words } = card;
  return [
    id,
    lesson.id,
    lesson.version,
    target.fact,
    target.role,
    card.direction,
    card.topic,
    card.addedTime,
    card.addedDay,
    phase,
    phase === 'review' ? card.dueDay : card.step,
    phase === 'review' ? card.intervalDays : phase === 'new' ? 0 : card.dueAt,
    memory?.stability ?? null,
    memory?.difficulty ?? null,
    card.tries,
    card.lastDay ?? null,
    card.lastRow,
    card.lapses,
    (card.isAdded ? 1 : 0) | (card.suspended ? 2 : 0) | (card.leech ? 4 : 0) | (card.flagged ? 8 : 0),
    card.buriedUntil ?? null,
    card.flagNote ?? null,
    Object.keys(words).length > 0 ? words : null,
    card.answerHash ?? null,
  ];
}

function cardOf(row: CardRow, place: number, table: RecallTable): FoldedCard {
  const target = { fact: row[3], role: row[4] };
  const from = { id: row[0], place, lesson: { id: row[1], version: row[2] }, target, direction: row[5], topic: row[6] };
  const card = new FoldedCard({ ...from, addedTime: row[7], addedDay: row[8] }, table);
  if (row[9] === 'review') card.comeOn(row[10], row[11]);
  else if (row[9] !== 'new') card.comeAt(row[9], row[10], row[11]);
  card.stability = row[12] ?? Number.NaN;
  card.difficulty = row[13] ?? Number.NaN;
  card.tries = row[14];
  card.lastDay = row[15] ?? undefined;
  card.lastRow = row[16];
  card.lapses = row[17];
  card.isAdded = (row[18] & 1) > 0;
  card.suspended = (row[18] & 2) > 0;
  card.leech = (row[18] & 4) > 0;
  card.flagged = (row[18] & 8) > 0;
  card.buriedUntil = row[19] ?? undefined;
  card.flagNote = row[20] ?? undefined;
  if (row[21]) card.words = row[21];
  card.answerHash = row[22] ?? undefined;
  return card;
}
