import type { CardDeed } from '@sanad/elements';
import { standingEvents, type CardEvent, type StudyEvent } from '@sanad/lesson';

/** One thing that was done with a card while reviewing, and the events that say so: what undo takes back. */
export interface UndoStep {
  readonly card: string;
  readonly deed: CardDeed;
  readonly events: readonly StudyEvent[];
}

/** What siblings share; undefined for a card that is not known. */
type SiblingKey = (card: string) => string | undefined;

/**
 * What was done on one device and still stands, oldest first. Burying a card and its siblings is one step: they stand
 * together in the log, the card that was shown first. A card that was resumed meanwhile has nothing to be taken back.
 */
export function undoSteps(events: readonly StudyEvent[], device: string, siblingKey: SiblingKey): readonly UndoStep[] {
  let steps: readonly UndoStep[] = [];
  for (const event of standingEvents(events)) {
    if (event.device !== device || !('card' in event)) continue;
    const deed = deedOf(event);
    if (deed !== undefined) steps = withDeed(steps, event, deed, siblingKey);
    else if (event.type === 'resumed')
      steps = steps.filter((step) => step.card !== event.card || step.deed !== 'suspend');
  }
  return steps;
}

function deedOf(event: CardEvent): CardDeed | undefined {
  if (event.type === 'reviewed') return event.rating;
  if (event.type === 'suspended') return 'suspend';
  return event.type === 'buried' ? 'bury' : undefined;
}

/** A sibling of the card that was buried just before joins its step; a card that was buried twice does not. */
function withDeed(
  steps: readonly UndoStep[],
  event: CardEvent,
  deed: CardDeed,
  siblingKey: SiblingKey,
): readonly UndoStep[] {
  const { card } = event;
  const last = steps.at(-1);
  const key = siblingKey(card);
  const areSiblings = last?.deed === 'bury' && deed === 'bury' && key !== undefined && siblingKey(last.card) === key;
  const isAgain = last?.events.some((other) => 'card' in other && other.card === card) === true;
  if (last === undefined || !areSiblings || isAgain) return [...steps, { card, deed, events: [event] }];
  return [...steps.slice(0, -1), { ...last, events: [...last.events, event] }];
}
