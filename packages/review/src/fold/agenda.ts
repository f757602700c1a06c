import type { CardSchedule, Recall } from '../card/review-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import type { DayLoad } from '../schedule/day-load.ts';
import type { Journal } from './journal.ts';
import { OrderedIds } from './ordered-ids.ts';

/** What a card that was tried on a day counts as: by the first time it was asked then. In a quiz it uses up no room. */
export type AskedAs = 'newCards' | 'reviews' | 'learning' | 'quiz';

/** Ids of cards by when they come again. */
export interface Agenda {
  /** Cards in review by the day they are due. */
  readonly due: ReadonlyMap<StudyDay, OrderedIds>;
  /** Cards in the midst of learning. */
  readonly learning: ReadonlySet<string>;
  /** Cards never recalled yet. */
  readonly fresh: OrderedIds;
  /** The cards tried on the last day on which any was; no other day stands here. */
  readonly asked: ReadonlyMap<StudyDay, ReadonlyMap<string, AskedAs>>;
}

/** An agenda while it is folded. */
export interface FoldedAgenda extends Agenda {
  readonly due: Map<StudyDay, OrderedIds>;
  readonly learning: Set<string>;
  readonly asked: Map<StudyDay, Map<string, AskedAs>>;
}

/** An agenda without cards. */
export function emptyAgenda(): FoldedAgenda {
  return { due: new Map(), learning: new Set(), fresh: new OrderedIds(), asked: new Map() };
}

/** How many cards of an agenda are due on each day, without a card that is due on `leaving`. */
export function loadOf({ due }: Agenda, leaving?: CardSchedule): DayLoad {
  const left = leaving?.phase === 'review' ? leaving.dueDay : undefined;
  return (day) => (due.get(day)?.size ?? 0) - (day === left ? 1 : 0);
}

/** Moves a card to where a schedule has it, from where the one before had it. */
export function moveCard(
  journal: Journal,
  agenda: FoldedAgenda,
  card: string,
  from: CardSchedule | undefined,
  to: CardSchedule,
): void {
  if (from !== undefined) journal.remove(placeOf(journal, agenda, from), card);
  journal.add(placeOf(journal, agenda, to), card);
}

/** Notes that a card was tried. A day before the last one is not noted: no day of study comes back. */
export function noteAsked(
  journal: Journal,
  { asked }: FoldedAgenda,
  card: string,
  { day, as }: { readonly day: StudyDay; readonly as: AskedAs },
): void {
  const last = lastAsked(asked);
  if (last !== undefined && day < last) return;
  if (last !== undefined && day > last) journal.delete(asked, last);
  const cards = asked.get(day) ?? new Map<string, AskedAs>();
  if (last !== day) journal.set(asked, day, cards);
  const before = cards.get(card);
  if (before === undefined || before === 'quiz') journal.set(cards, card, as);
}

/** The last day on which any card was tried. */
export function lastAsked(asked: Agenda['asked']): StudyDay | undefined {
  for (const day of asked.keys()) return day;
  return undefined;
}

function placeOf(journal: Journal, { due, learning, fresh }: FoldedAgenda, schedule: CardSchedule): Set<string> {
  if (schedule.phase === 'new') return fresh;
  if (schedule.phase !== 'review') return learning;
  const known = due.get(schedule.dueDay);
  if (known) return known;
  const cards = new OrderedIds();
  journal.set(due, schedule.dueDay, cards);
  return cards;
}

/** What a card counts as by its first recall of a day, and by when it was to come before it. */
export function askedAs(by: Recall['by'], { phase }: CardSchedule): AskedAs {
  if (by === 'quiz') return 'quiz';
  if (phase === 'new') return 'newCards';
  return phase === 'review' ? 'reviews' : 'learning';
}
