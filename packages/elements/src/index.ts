export {
  BuryEvent,
  CardDeedEvent,
  DeckEndEvent,
  FlipEvent,
  RateEvent,
  SuspendEvent,
  UndoEvent,
  type TypedAnswer,
} from './cards/card-events.ts';
export { SanadCards } from './cards/cards.ts';
export type { CardDeed, PassedCard } from './cards/deck.ts';
export type { CardIntervals } from './cards/intervals.ts';
export type { DataProblem } from './data/data-problem.ts';
export {
  AnswerEvent,
  DraftEvent,
  GradedEvent,
  HintEvent,
  NextEvent,
  OpenEntityEvent,
  OpenPassageEvent,
  ProblemEvent,
  ReadyEvent,
  ResultEvent,
  RetryEvent,
  SkipEvent,
  StartEvent,
  SubmitEvent,
} from './events.ts';
export type { FrameMessage } from './frame/frame-report.ts';
export { newSeed, pageHost, type ElementsHost } from './host.ts';
export { SanadItem } from './item/item.ts';
export { SanadMap } from './map/map.ts';
export { SanadPassage } from './passage/passage.ts';
export { SanadQuiz } from './quiz/quiz.ts';
export type { QuizStore } from './quiz/quiz-store.ts';
export { register } from './register.ts';
export { SanadResults } from './results/results.ts';
export { stampOf } from './stamp.ts';
export { SanadTimeline } from './timeline/timeline.ts';
