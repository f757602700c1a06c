import { parseDate, parseNumber, stripProclitics, tokensOf } from '@sanad/language';
import type { Term } from '../../term.ts';
import { needsLesson, noneOf, notApplicable, type Measure } from '../finding.ts';
import { lessonNames } from '../lesson-names.ts';
import type { ResolvedOffer, Subject } from '../subject.ts';

/** Years that a wrong date may lie from the key before nobody believes it. */
const farYears = 15;

/**
 * I15: a distractor comes from the same article. A free text passes when the passage has most of its
 * words; a date passes within 15 years of the key, or when the lesson has it.
 */
export function plausibility(subject: Subject): Measure {
  const { index, offers, keyTerm } = subject;
  if (!index) return notApplicable(needsLesson);
  const strange = offers.filter((offer) => !offer.isKey && isStrange(subject, offer, keyTerm));
  const names = strange.map(({ text }) => text).join('، ');
  return noneOf(strange, {
    ar: `لا يرد في المقال ولا يظنّه قارئ: ${names}. خذ الخيار من المقال نفسه.`,
    en: `Not from the article, and no reader would think so: ${names}. Take the option from the article itself.`,
  });
}

function isStrange({ language, index }: Subject, { term, text }: ResolvedOffer, key: Term | undefined): boolean {
  if (!index) return false;
  if (term?.kind === 'value' && term.value.type === 'date' && key?.kind === 'value' && key.value.type === 'date') {
    return (
      Math.abs(yearOf(term.value.edtf) - yearOf(key.value.edtf)) > farYears &&
      !lessonNames(index, language).byText.has(tokensOf(text).join(' '))
    );
  }
  if (term || parseNumber(text, language) || parseDate(text, language)) return false;
  const tokens = tokensOf(text).filter((token) => token.length > 2);
  const words = lessonNames(index, language).words;
  const found = tokens.filter((token) => words.has(stripProclitics(token, (rest) => words.has(rest))));
  return tokens.length === 0 || found.length * 2 < tokens.length;
}

function yearOf(edtf: string): number {
  return Number(/-?\d{4}/u.exec(edtf)?.[0] ?? 0);
}
