import { stripProclitics, tokensOf, type Language } from '@sanad/language';
import { noneOf, type Measure } from '../finding.ts';
import { withoutNames } from '../names-in.ts';
import { lessonNames } from '../lesson-names.ts';
import { loadedWords } from '../lexicon/loaded-words.ts';
import { wordStem } from '../shared-words.ts';
import type { Subject } from '../subject.ts';

const quoted = /«[^»]*»|“[^”]*”|"[^"]*"/gsu;

/**
 * F4: the question does not pass sentence on anybody in its own voice: loaded words stand in quotations, in
 * names, and where the sentences cited have them, which say whose they are.
 */
export function loadedWording(subject: Subject): Measure {
  const { item, index, language, evidence, frame } = subject;
  const statement = 'statement' in item ? item.statement : '';
  const blank = 'blank' in item ? `${item.blank.before} ${item.blank.after}` : '';
  const shown = tokensOf(`${statement} ${blank}`.replace(quoted, ' '));
  const plain = index ? withoutNames(shown, lessonNames(index, language)) : shown;
  const own = [...frame, ...plain];
  const words = own.filter((word) => isLoaded(word, language) && !evidence.includes(word));
  const shownWords = [...new Set(words)].join(', ');
  return noneOf(words, {
    ar: `في السؤال كلمة تحكم على أحد (${shownWords}). سمِّ كلّ طرف باسم محايد، واترك الأحكام لقائليها بين علامتي تنصيص.`,
    en: `The question passes sentence in its own voice (${shownWords}). Give every party a neutral name, and leave judgements in quotation marks to those who made them.`,
  });
}

function isLoaded(word: string, language: Language): boolean {
  const known = loadedWords[language];
  if (word.length < 3) return false;
  if (known.has(word) || language === 'en') return known.has(word);
  const bare = stripProclitics(word, (rest) => known.has(rest) || known.has(wordStem(rest, language)));
  return known.has(bare) || (bare.length > 4 && known.has(wordStem(bare, language)));
}
