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
  type Blank,
  type ChainLink,
  type ClozeChoiceItem,
  type EvidenceRun,
  type EvidenceSentence,
  type Grade,
  type Item,
  type ItemType,
  type Level,
  type Option,
  type Response,
  type ShortAnswerItem,
  type SingleChoiceItem,
  type Target,
  type Topic,
  type TrueFalseItem,
  type TypedKey,
  type Verdict,
} from './model/item.ts';
export type { Blueprint, LessonVersion, Quiz, Shortfall, Tally } from './model/quiz.ts';
export type { StudyEvent, StudyEventType } from './model/event.ts';
export { canonicalEvents } from './canonical-events.ts';
export { coverageOf, type Coverage } from './coverage.ts';
export { itemIdOf, stableHash } from './identity.ts';
export { attributionOf, entitiesById, factsById, passageValue, sentencesById, valueIdentity } from './lesson-parts.ts';
export { parseMarked, plainText, printMarked, referencesIn, type Run } from './marked-text.ts';
export { parseLesson, problemsOf, readLesson } from './parse-lesson.ts';
export { parseStudyEvent, type UnreadableEvent } from './parse-study-event.ts';
export type { LessonProblem, LessonProblemCode } from './parse/problem.ts';
