export type {
  Alias,
  ArabicGrammar,
  AsOf,
  Attribution,
  AttributionLink,
  Certainty,
  Closure,
  CountedForms,
  EnglishGrammar,
  Entity,
  EntityType,
  Fact,
  Grammar,
  Id,
  Lesson,
  Localized,
  MarkedText,
  Nature,
  NotQuoted,
  PlaceKind,
  Reference,
  Relation,
  Sentence,
  Source,
  SpeechVerb,
  Value,
  Weight,
} from './model/lesson.ts';
export {
  itemTypes,
  topics,
  type Blank,
  type CategoriseItem,
  type ChainOrderItem,
  type ClozeChoiceItem,
  type ClozeTypedItem,
  type Coordinates,
  type Criterion,
  type DateItem,
  type FindEvidenceItem,
  type Item,
  type ItemType,
  type Level,
  type MapItem,
  type MapPlace,
  type MatchingItem,
  type MultipleChoiceItem,
  type NotQuotedItem,
  type NumericItem,
  type OpenItem,
  type Option,
  type OrderingItem,
  type Pair,
  type ShortAnswerItem,
  type SingleChoiceItem,
  type StatementKindItem,
  type Target,
  type Topic,
  type TrueFalseItem,
  type TypedKey,
  type WhoSaidItem,
  type WhoseVoiceItem,
} from './model/item.ts';
export type { ChainLink, EvidenceRun, EvidenceSentence } from './model/evidence.ts';
export type { Grade, Response, Verdict } from './model/response.ts';
export type {
  Card,
  CardAsOf,
  CardBack,
  CardDirection,
  CardFace,
  CardId,
  CardNote,
  LessonCard,
  OwnCard,
} from './model/card.ts';
export type {
  Blueprint,
  DifficultyBand,
  Hold,
  LessonVersion,
  MaxLength,
  Quiz,
  Quotas,
  Shortfall,
  Tally,
} from './model/quiz.ts';
export { evidences, ratings } from './model/event.ts';
export type {
  CardEvent,
  CardEventDraft,
  CardWording,
  CertaintyLevel,
  Rating,
  RatingEvidence,
  SessionEvent,
  SessionSettings,
  StudyEvent,
  StudyEventDraft,
  StudyEventType,
} from './model/event.ts';
export type { GivenTry, ResultAnswer, ResultFile } from './model/result-file.ts';
export { canonicalEvents, compareEvents } from './canonical-events.ts';
export { LogColumns } from './columns/log-columns.ts';
export { packRows } from './columns/pack-rows.ts';
export { noOffset, type PackedRows } from './columns/packed-rows.ts';
export { unpackRows, type AddedCard } from './columns/unpack-rows.ts';
export { coverageOf, type Coverage } from './coverage.ts';
export { answerHashOf, cardIdOf, hasAnswerChanged, itemIdOf, stableHash } from './identity.ts';
export { keyTextsOf } from './key-texts.ts';
export { attributionOf, entitiesById, factsById, passageValue, sentencesById, valueIdentity } from './lesson-parts.ts';
export { openLesson } from './open-lesson.ts';
export { openSoundLesson } from './open-sound-lesson.ts';
export { parseMarked, plainText, printMarked, referencesIn, type Run } from './marked-text.ts';
export { parseLesson, problemsOf, readLesson } from './parse-lesson.ts';
export {
  parseResultFile,
  readResultFile,
  type ResultFileProblem,
  type ResultFileProblemCode,
} from './parse-result-file.ts';
export { openQuiz } from './open-quiz.ts';
export { parseQuiz } from './parse-quiz.ts';
export { parseResponse } from './parse-response.ts';
export { parseStudyEvent, type UnreadableEvent } from './parse-study-event.ts';
export { uuidV7Maker } from './uuid-v7.ts';
export { StudyEventReader } from './study-event-reader.ts';
export { standingEvents, standingIn, type StandingEvent } from './standing-events.ts';
export type { LessonProblem, LessonProblemCode } from './parse/problem.ts';
export type { UnreadableQuiz } from './parse/read-as.ts';
