export { abilityOf } from './ability/ability-of-sessions.ts';
export { estimateAbility, type Ability, type AbilityEvidence } from './ability/ability.ts';
export { chanceScore } from './ability/chance-score.ts';
export { describeAbility } from './ability/describe-ability.ts';
export { nextItem } from './ability/next-item.ts';
export type { Surroundings } from './assembly/assemble-quiz.ts';
export { attemptsFor } from './assembly/attempts-for.ts';
export type { Attempt } from './assembly/ways-to-ask.ts';
export { cardsById, makeCards, type CardWishes } from './cards/make-cards.ts';
export { ownCard, type OwnCardDraft } from './cards/own-card.ts';
export { rewordedCard } from './cards/reworded-card.ts';
export { isChoice, type ChoiceItem } from './grading/choice-item.ts';
export { gradeResponse, type Grader } from './grading/grade-response.ts';
export { graderFor } from './grading/grader-for.ts';
export { keyResponse } from './grading/key-response.ts';
export { nearestPlace } from './grading/nearest-place.ts';
export { makeContext, type MakeContext } from './items/make-context.ts';
export type { Refusal } from './items/refusal.ts';
export { indexLesson } from './index-lesson.ts';
export type { LessonIndex } from './lesson-index.ts';
export { loadIndex } from './load-index.ts';
export { loadSpeech } from './load-speech.ts';
export { loadQuiz } from './load-quiz.ts';
export type { Advice, Finding, ItemRuleId, RuleGrade, RuleVerdict, SetRuleId } from './lint/finding.ts';
export { lintItem, type LintOptions } from './lint/lint-item.ts';
export { lintQuiz } from './lint/lint-quiz.ts';
export {
  askingReport,
  breaksPromise,
  lintReport,
  quizzesFor,
  type AskingReport,
  type LintReport,
  type RuleTally,
} from './lint/lint-report.ts';
export { explainItem, type Explanation } from './explain.ts';
export { editItem, type ItemTexts } from './edit/edit-item.ts';
export type { EditProblem, EditReason } from './edit/edit-problem.ts';
export { holdItem, releaseItem } from './edit/hold-items.ts';
export { moveItem } from './edit/move-item.ts';
export { remakeQuiz } from './edit/remake-quiz.ts';
export { replaceItem } from './edit/replace-item.ts';
export { swapDistractor } from './edit/swap-distractor.ts';
export { makeForms } from './make-forms.ts';
export { makeQuiz } from './make-quiz.ts';
export { steadyInstant, timeLeft, type ClockReading } from './session/clock.ts';
export type { IllegalStep, IllegalStepCode } from './session/illegal-step.ts';
export { illegalStepWords } from './session/illegal-step-words.ts';
export { demandsByActor, type ActorDemands } from './overview/demands-by-actor.ts';
export { factsToldOf } from './overview/facts-told-of.ts';
export { timelineOf, type TimelineEntry } from './overview/timeline.ts';
export { seededRandom, type Random } from './random.ts';
export { foldSession } from './session/fold-session.ts';
export { certaintyMarks } from './session/certainty-marks.ts';
export { nextStep, type NextStep } from './session/next-step.ts';
export { resultFileOf } from './session/result-file.ts';
export {
  resultOf,
  type CertaintyResult,
  type CorrectedTally,
  type Mistake,
  type QuizResult,
} from './session/result.ts';
export { resumePosition } from './session/resume-position.ts';
export { rulesOf, type Rules } from './session/rules.ts';
export { isFeedbackDue, triesLeft, type GivenAnswer, type Session } from './session/session.ts';
export { sessionsOf } from './session/sessions-of.ts';
export { step, type SessionStep, type StudyAction } from './session/step.ts';
export { classReport, type ClassReport, type ItemReport } from './statistics/class-report.ts';
export type { Figure, Withheld } from './statistics/figure.ts';
export type { ItemFigures } from './statistics/item-statistics.ts';
export { mergeResults, type MergeProblem, type NamedResult } from './statistics/merge-results.ts';
export type { OptionCount } from './statistics/option-counts.ts';
export type { QuizFigures } from './statistics/quiz-statistics.ts';
