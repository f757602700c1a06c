import type { CardSchedule, Recall } from '../card/review-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import type { DayLoad } from '../schedule/day-load.ts';
import type { Journal } from './journal.ts';

/** What a card that was tried on a day counts as: by the first time it was asked then. In a quiz it uses up no room. */
export type AskedAs = 'newCards' | 'reviews' | 'learning' | 'quiz';

/** Ids of cards by when they come again. */
export interface Agenda {
  /** Cards in review by the day they are due. */
  readonly due: ReadonlyMap<StudyDay, ReadonlySet<string>>;
  /** Cards in the midst of learning. */
  readonly learning: ReadonlySet<string>;
  /** Cards never recalled yet. */
  readonly fresh: ReadonlySet<string>;
  /** The cards tried on the last day on which any was; no other day stands here. */
  readonly asked: ReadonlyMap<StudyDay, ReadonlyMap<string, AskedAs>>;
}

/** An agenda while it is folded. */
export interface FoldedAgenda extends Agenda {
  readonly due: Map<StudyDay, Set<string>>;
  readonly learning: Set<string>;
  readonly fresh: Set<string>;
  readonly asked: Map<StudyDay, Map<string, AskedAs>>;
}

/** An agenda without cards. */
export function emptyAgenda(): FoldedAgenda {
  return { due: new Map(), learning: new Set(), fresh: new Set(), asked: new Map() };
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
export function noteAsked(journal: Journal, { asked }: FoldedAgenda, card: string, recall: Recall): void {
  const [last] = asked.keys();
  if (last !== undefined && recall.day < last) return;
  if (last !== undefined && recall.day > last) journal.delete(asked, last);
  const cards = asked.get(recall.day) ?? new Map<string, AskedAs>();
  if (!asked.has(recall.day)) journal.set(asked, recall.day, cards);
  const before = cards.get(card);
  if (before === undefined || before === 'quiz') journal.set(cards, card, askedAs(recall));
}

function placeOf(journal: Journal, { due, learning, fresh }: FoldedAgenda, schedule: CardSchedule): Set<string> {
  if (schedule.phase === 'new') return fresh;
  if (schedule.phase !== 'review') return learning;
  const known = due.get(schedule.dueDay);
  if (known) return known;
  const cards = new Set<string>();
  journal.set(due, schedule.dueDay, cards);
  return cards;
}

/** What a card counts as by its first recall of a day. */
export function askedAs({ by, before }: Recall): AskedAs {
  if (by === 'quiz') return 'quiz';
  const { phase } = before.schedule;
  if (phase === 'new') return 'newCards';
  return phase === 'review' ? 'reviews' : 'learning';
}
