import { parseDate, parseNumber, stripProclitics, tokensOf, type Language } from '@sanad/language';
import type { Item, Option } from '@sanad/lesson';
import type { LessonIndex } from '../../lesson-index.ts';
import { needsLesson, noneOf, notApplicable, type Measure } from '../finding.ts';
import { isArticle } from '../article-words.ts';
import { isCombined } from '../combined.ts';
import { emptyStemWords } from '../lexicon/stem-words.ts';
import { cueWords } from '../lexicon/words.ts';
import { resolveOption } from '../resolve-option.ts';
import { lessonNames, startOf } from '../lesson-names.ts';
import type { ResolvedOffer, Subject } from '../subject.ts';

/** Years that a wrong date may lie from the key before nobody believes it. */
const farYears = 15;

/**
 * I15: a distractor comes from the same article. A free text passes when the passage has most of its
 * words in some form; a date passes within 15 years of the key, or when the lesson has it.
 */
export function plausibility(subject: Subject): Measure {
  const { index, item, language } = subject;
  if (!index) return notApplicable(needsLesson);
  const offered = 'prompts' in item ? item.options.map((option) => freeOffer(index, item, option)) : subject.offers;
  const strange = offered.filter(
    (offer) =>
      !offer.isKey &&
      !isArticle(offer.text, language) &&
      !isCombined(offer.text, language) &&
      isStrange(index, subject, offer),
  );
  const names = strange.map(({ text }) => text).join('، ');
  return noneOf(strange, {
    ar: `لا يرد في المقال ولا يظنّه قارئ: ${names}. خذ الخيار من المقال نفسه.`,
    en: `Not from the article, and no reader would think so: ${names}. Take the option from the article itself.`,
  });
}

function freeOffer(index: LessonIndex, { language }: Item, option: Option): ResolvedOffer {
  const term = resolveOption(index, language, option, undefined);
  return { ...option, isKey: false, term, meant: term };
}

function isStrange(index: LessonIndex, { language, keyTerm: key }: Subject, { term, text }: ResolvedOffer): boolean {
  const { byText, words, starts } = lessonNames(index, language);
  if (term?.kind === 'value' && term.value.type === 'date' && key?.kind === 'value' && key.value.type === 'date') {
    const isFar = Math.abs(yearOf(term.value.edtf) - yearOf(key.value.edtf)) > farYears;
    return isFar && !byText.has(tokensOf(text).join(' '));
  }
  const tokens = tokensOf(text).filter((token) => token.length > 2 && !isEmptyWord(token, language));
  if (term || tokens.some((token) => /\d/u.test(token)) || parseNumber(text, language) || parseDate(text, language)) {
    return false;
  }
  const found = tokens.filter((token) => {
    const bare = stripProclitics(token, (rest) => words.has(rest));
    return words.has(bare) || (token.length > 4 && starts.has(startOf(token)));
  });
  return tokens.length > 0 && found.length * 2 <= tokens.length - (tokens.length > 2 ? 0 : 1);
}

function isEmptyWord(token: string, language: Language): boolean {
  return emptyStemWords[language].has(token) || cueWords[language].has(token);
}

function yearOf(edtf: string): number {
  return Number(/-?\d{4}/u.exec(edtf)?.[0] ?? 0);
}
