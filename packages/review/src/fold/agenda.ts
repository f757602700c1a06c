import type { CardSchedule, Phase, Recall } from '../card/review-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import type { DayLoad } from '../schedule/day-load.ts';
import { DayCounts } from './day-counts.ts';
import type { FoldedCard } from './folded-card.ts';
import type { Journal } from './journal.ts';
import { OrderedIds } from './ordered-ids.ts';

/** What a card that was tried on a day counts as: by the first time it was asked then. In a quiz it uses up no room. */
export type AskedAs = 'newCards' | 'reviews' | 'learning' | 'quiz';

/** Ids of cards by when they come again. */
export interface Agenda {
  /** Cards in review by the day they are due; days without any do not stand here. */
  readonly due: ReadonlyMap<StudyDay, OrderedIds>;
  /** How many these are. */
  readonly counts: Pick<DayCounts, 'on' | keyof DayLoad>;
  /** Cards in the midst of learning. */
  readonly learning: ReadonlySet<string>;
  /** Cards never recalled yet. */
  readonly fresh: OrderedIds;
  /** The cards tried on the last day on which any was; no other day stands here. */
  readonly asked: ReadonlyMap<StudyDay, ReadonlyMap<string, AskedAs>>;
}

/** An agenda while it is folded. Until the journal is kept nobody has seen it, and only what ratings go by is kept up. */
export interface FoldedAgenda extends Agenda {
  readonly due: Map<StudyDay, OrderedIds>;
  readonly counts: DayCounts;
  readonly learning: Set<string>;
  readonly asked: Map<StudyDay, Map<string, AskedAs>>;
}

/** An agenda without cards. */
export function emptyAgenda(): FoldedAgenda {
  return { due: new Map(), counts: new DayCounts(), learning: new Set(), fresh: new OrderedIds(), asked: new Map() };
}

/** How many cards of an agenda are due on each day, without a card that is due on `leaving`. */
export function loadOf({ counts }: Agenda, leaving: CardSchedule): DayLoad {
  if (leaving.phase !== 'review') return counts;
  const { first } = counts;
  const without = counts.counts.map((count, i) => (first + i === leaving.dueDay ? count - 1 : count));
  return { first, counts: without };
}

/** Where a card stands. */
type Placed = Pick<FoldedCard, 'id' | 'phase' | 'dueDay'>;

/** Puts a card in the place that its schedule gives it. */
export function enter(journal: Journal, agenda: FoldedAgenda, card: Placed): void {
  if (card.phase === 'review') count(journal, agenda, card.dueDay, 1);
  if (journal.isKept) list(journal, agenda, card);
}

/** Takes a card out of its place, until it enters another. */
export function leave(journal: Journal, agenda: FoldedAgenda, { id, phase, dueDay }: Placed): void {
  if (phase === 'review') count(journal, agenda, dueDay, -1);
  if (!journal.isKept) return;
  if (phase !== 'review') {
    journal.remove(phase === 'new' ? agenda.fresh : agenda.learning, id);
    return;
  }
  const cards = agenda.due.get(dueDay);
  if (cards === undefined) return;
  journal.remove(cards, id);
  if (cards.size === 0) journal.delete(agenda.due, dueDay);
}

/** Puts the id of a card, which is counted already, where its schedule has it. */
export function list(journal: Journal, agenda: FoldedAgenda, { id, phase, dueDay }: Placed): void {
  if (phase !== 'review') {
    journal.add(phase === 'new' ? agenda.fresh : agenda.learning, id);
    return;
  }
  const cards = agenda.due.get(dueDay) ?? new OrderedIds();
  if (cards.size === 0) journal.set(agenda.due, dueDay, cards);
  journal.add(cards, id);
}

function count(journal: Journal, { counts }: FoldedAgenda, day: StudyDay, by: number): void {
  counts.change(day, by);
  if (journal.isKept) noteCount(journal, counts, day, by);
}

/** By itself, since the change that takes it back would cost every rating something, kept or not. */
function noteCount(journal: Journal, counts: DayCounts, day: StudyDay, by: number): void {
  journal.note(() => {
    counts.change(day, -by);
  });
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

/** What a card counts as by its first recall of a day, and by when it was to come before it. */
export function askedAs(by: Recall['by'], phase: Phase): AskedAs {
  if (by === 'quiz') return 'quiz';
  if (phase === 'new') return 'newCards';
  return phase === 'review' ? 'reviews' : 'learning';
}
