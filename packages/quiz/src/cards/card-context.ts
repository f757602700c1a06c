import { edtfBounds, formatEdtf, parseEdtf, type Language } from '@sanad/language';
import type { CardAsOf } from '@sanad/lesson';
import { makeContext, type MakeContext } from '../items/make-context.ts';
import type { LessonIndex } from '../lesson-index.ts';

/** Where the cards of one lesson are made in one language. */
export interface CardContext extends MakeContext {
  /** Of the account; empty where it is not known or may be one of two. */
  readonly year: string;
  readonly asOf: CardAsOf | undefined;
}

/** A context for making cards. No chance is in it: the same lesson gives the same cards. */
export function cardContext(index: LessonIndex, language: Language): CardContext {
  const { asOf } = index.lesson;
  return {
    ...makeContext(index, language, 0),
    year: asOf ? yearOf(asOf.edtf) : '',
    asOf: asOf && { text: formatEdtf(asOf.edtf, language), certainty: asOf.certainty },
  };
}

function yearOf(edtf: string): string {
  const read = parseEdtf(edtf);
  if (!read.ok) return '';
  const { earliest, latest } = edtfBounds(read.value);
  return earliest.year === latest.year ? String(earliest.year) : '';
}
