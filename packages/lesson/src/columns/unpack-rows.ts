import { topics, type Target, type Topic } from '../model/item.ts';
import type { CardDirection } from '../model/card.ts';
import { evidences, ratings, type CardEvent } from '../model/event.ts';
import type { LessonVersion } from '../model/quiz.ts';
import { cardAt } from './card-words.ts';
import { directions, noOffset, ofText, perAdded, rated, added, type PackedRows } from './packed-rows.ts';
import { instantIn, uuidAt } from './uuid-words.ts';

/** What a card is that was added. */
export interface AddedCard {
  readonly card: string;
  readonly lesson: LessonVersion;
  readonly target: Target;
  readonly direction: CardDirection;
  readonly topic: Topic;
  readonly answer: string | undefined;
}

/** The rows that were packed, in their order. */
export function unpackRows(packed: PackedRows): readonly unknown[] {
  return Array.from(packed.kinds, (kind, entry) =>
    kind === 0 ? packed.rows[packed.details[entry] ?? -1] : cardEventAt(packed, entry),
  );
}

/** The rating, or the adding of a card, in an entry. */
export function cardEventAt(packed: PackedRows, entry: number): CardEvent {
  const { ids, delays, offsets, devices, details } = packed;
  const kind = packed.kinds[entry] ?? 0;
  const [offset, detail] = [offsets[entry] ?? noOffset, details[entry] ?? -1];
  const base = {
    id: uuidAt(ids, 4 * entry),
    at: new Date(instantIn(ids, 4 * entry) + (delays[entry] ?? 0)).toISOString(),
    ...(offset !== noOffset && { offset }),
    device: textAt(packed, devices[entry]),
  };
  if ((kind & rated) === 0) {
    const { answer, ...card } = addedAt(packed, entry);
    return { ...base, ...card, type: 'card-added', ...(answer !== undefined && { answer }) };
  }
  const [rating, evidence] = [ratings[kind & 3] ?? 'again', evidences[(kind >> 2) & 3] ?? 'card'];
  const given = { lesson: lessonAt(packed, entry), card: cardIdAt(packed, entry), rating, evidence };
  return { ...base, ...given, type: 'reviewed', ...(detail !== -1 && { milliseconds: detail }) };
}

/** The card that an entry adds, with the lesson as it is given. */
export function addedAt(packed: PackedRows, entry: number, lesson = lessonAt(packed, entry)): AddedCard {
  const from = perAdded * (packed.details[entry] ?? 0);
  const text = (nth: number): string => textAt(packed, packed.added[from + nth]);
  const topic = text(2);
  return {
    card: cardIdAt(packed, entry),
    lesson,
    target: { fact: text(0), role: text(1) },
    direction: directions[(packed.kinds[entry] ?? added) & 1] ?? 'forward',
    topic: topics.find((known) => known === topic) ?? 'wording',
    answer: packed.added[from + 3] === -1 ? undefined : text(3),
  };
}

/** The id of an entry's card. */
export function cardIdAt(packed: PackedRows, entry: number): string {
  const { kinds, cards } = packed;
  return ((kinds[entry] ?? 0) & ofText) > 0 ? textAt(packed, cards[2 * entry + 1]) : cardAt(cards, 2 * entry);
}

/** The lesson of an entry's card. */
export function lessonAt(packed: PackedRows, entry: number): LessonVersion {
  return { id: textAt(packed, packed.lessons[entry]), version: packed.versions[entry] ?? 0 };
}

function textAt({ texts }: PackedRows, place = -1): string {
  return texts[place] ?? '';
}
