import { Catalogue } from '../strings/catalogue.ts';

/** What a quiz says around its questions. */
export interface QuizWords {
  readonly back: string;
  readonly progress: string;
  readonly position: (at: number, of: number) => string;
  readonly fewer: (made: number) => string;
  readonly closing: string;
  readonly left: (count: number) => string;
  readonly toSkipped: string;
  readonly finish: string;
  readonly handIn: string;
  readonly start: string;
  readonly size: (questions: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly examNote: string;
  readonly certaintyNote: string;
  /** `clock` is minutes and seconds: 12:05. */
  readonly timeLeft: (clock: string) => string;
  readonly minutesLeft: (minutes: number) => string;
  readonly timeOver: string;
  readonly moreTime: string;
  readonly timeLifted: string;
  readonly again: string;
  readonly anew: string;
  readonly required: string;
  readonly loading: string;
}

/** What a quiz says around its questions, by language. */
export const quizWords = new Catalogue<QuizWords>({
  ar: async () => (await import('./quiz-words.ar.ts')).arabicQuiz,
  en: async () => (await import('./quiz-words.en.ts')).englishQuiz,
});
