export {
  BuryEvent,
  DeckEndEvent,
  FlipEvent,
  RateEvent,
  SuspendEvent,
  UndoEvent,
  type TypedAnswer,
} from './cards/card-events.ts';
export { SanadCards } from './cards/cards.ts';
export type { CardIntervals } from './cards/intervals.ts';
export { AnswerEvent, HintEvent, NextEvent, OpenEntityEvent, OpenPassageEvent, SkipEvent } from './events.ts';
export { SanadItem } from './item/item.ts';
export { SanadPassage } from './passage/passage.ts';
export { SanadResults } from './results/results.ts';
