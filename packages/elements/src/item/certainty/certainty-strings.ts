import type { Language } from '@sanad/language';
import type { CertaintyLevel } from '@sanad/lesson';

/** What is said where a learner is asked how sure an answer is. */
export interface CertaintyStrings {
  readonly question: string;
  readonly levels: Readonly<Record<CertaintyLevel, string>>;
  readonly ifRight: string;
  readonly ifWrong: string;
  /** Said to whoever has not chosen. */
  readonly need: string;
}

/** What is said of certainty, by language. */
export const certaintyStrings: Readonly<Record<Language, CertaintyStrings>> = {
  ar: {
    question: 'ما مدى ثقتك بإجابتك؟',
    levels: { 1: 'لست واثقًا', 2: 'واثق إلى حدّ ما', 3: 'واثق تمامًا' },
    ifRight: 'إن أصبت',
    ifWrong: 'إن أخطأت',
    need: 'حدّد مدى ثقتك أولًا.',
  },
  en: {
    question: 'How sure are you?',
    levels: { 1: 'Not sure', 2: 'Fairly sure', 3: 'Very sure' },
    ifRight: 'if right',
    ifWrong: 'if wrong',
    need: 'Say how sure you are first.',
  },
};
