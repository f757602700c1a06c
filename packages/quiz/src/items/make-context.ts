import type { Language } from '@sanad/language';
import type { LessonIndex } from '../lesson-index.ts';
import type { Random } from '../random.ts';

/** Where items are made: the lesson, the language, and chance named by item, so that order does not matter. */
export interface MakeContext {
  readonly index: LessonIndex;
  readonly language: Language;
  readonly randomFor: (itemId: string) => Random;
}
