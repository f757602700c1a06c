export {
  AnswerEvent,
  DraftEvent,
  FailureEvent,
  HintEvent,
  NextEvent,
  OpenEntityEvent,
  OpenPassageEvent,
  RetryEvent,
  SkipEvent,
} from './events.ts';
export { SanadItem } from './item/item.ts';
export { SanadPassage } from './passage/passage.ts';
export { SanadResults } from './results/results.ts';
