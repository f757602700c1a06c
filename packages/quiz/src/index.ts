export { attemptsFor, type Attempt } from './assembly/candidates.ts';
export { gradeResponse } from './grading/grade-response.ts';
export { makeContext, type MakeContext } from './items/make-context.ts';
export type { Refusal } from './items/refusal.ts';
export { indexLesson, type LessonIndex } from './lesson-index.ts';
export { makeQuiz } from './make-quiz.ts';
export { resultOf, type Mistake, type QuizResult } from './session/result.ts';
export { sessionsOf, type GivenAnswer, type Session } from './session/session.ts';
