export { attemptsFor, type Attempt } from './assembly/candidates.ts';
export { gradeResponse } from './grading/grade-response.ts';
export { makeContext, type MakeContext } from './items/make-context.ts';
export type { Refusal } from './items/refusal.ts';
export { indexLesson, type LessonIndex } from './lesson-index.ts';
export { makeQuiz } from './make-quiz.ts';
export { steadyInstant, timeLeft, type ClockReading } from './session/clock.ts';
export type { IllegalStep, IllegalStepCode } from './session/illegal-step.ts';
export { resultFileOf } from './session/result-file.ts';
export {
  resultOf,
  type CertaintyResult,
  type CorrectedTally,
  type Mistake,
  type QuizResult,
} from './session/result.ts';
export { rulesOf, type Rules } from './session/rules.ts';
export { isFeedbackDue, triesLeft, type GivenAnswer, type Session } from './session/session.ts';
export { sessionsOf } from './session/sessions-of.ts';
export { step, type StudyAction } from './session/step.ts';
