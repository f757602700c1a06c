import { stripProclitics, tokensOf, type Language } from '@sanad/language';
import type { Item } from '@sanad/lesson';
import { noneOf, type Measure } from '../finding.ts';
import { accusingWords, namesAccuser } from '../accusations.ts';
import { questionTokens, withoutQuotations } from '../frame.ts';
import { withoutNames } from '../names-in.ts';
import { listsOf } from '../item-parts.ts';
import { loadedPhrases, loadedWords, wrongsTold } from '../lexicon/loaded-words.ts';
import { phraseLists, phrasesIn } from '../phrase-list.ts';
import { says } from '../phrase-search.ts';
import { wordStem } from '../shared-words.ts';
import type { Subject } from '../subject.ts';
import { stemWordsIn } from '../stem-words-in.ts';

const phrases = phraseLists(loadedPhrases);

/**
 * F4: neither question nor options pass sentence on anybody in their own voice: loaded words stand in quotations, in
 * names, and where the sentences cited have them, which say whose they are; and no accusation of the lesson is
 * repeated without whoever makes it, but in a saying whose teller is asked.
 */
export function loadedWording(subject: Subject): Measure {
  const { item, index, language, evidence, frame } = subject;
  const statement = 'statement' in item ? item.statement : '';
  const blank = 'blank' in item ? `${item.blank.before} ${item.blank.after}` : '';
  const shown = tokensOf(withoutQuotations(`${statement} ${blank}`));
  const offered = isOfWords(item)
    ? []
    : withoutNames(
        tokensOf(
          withoutQuotations(
            listsOf(item)
              .flat()
              .map(({ text }) => text)
              .join(' ▪ '),
          ),
        ),
        index,
        language,
      );
  const plain = withoutNames(shown, index, language);
  const own = [...frame, ...plain, ...offered];
  const isSaying = 'statement' in item && item.type !== 'true-false';
  const words = [
    ...own.filter((word) => isLoaded(word, language) && !evidence.includes(word)),
    ...phrasesIn(own, phrases[language]).flatMap(({ phrase }) => (says(evidence, phrase) ? [] : phrase)),
    ...wrongsIn(subject, [...questionTokens(item), ...(isSaying ? [] : shown), ...offered]),
    ...accusingWords(subject, [...questionTokens(item), ...(isSaying ? [] : shown)]),
  ];
  const shownWords = [...new Set(words)].join(', ');
  return noneOf(words, {
    ar: `في السؤال كلمة تحكم على أحد (${shownWords}). سمِّ كلّ طرف باسم محايد، واترك الأحكام لقائليها بين علامتي تنصيص.`,
    en: `The question passes sentence in its own voice (${shownWords}). Give every party a neutral name, and leave judgements in quotation marks to those who made them.`,
  });
}

/** Items on the words of somebody, or of the passage. */
function isOfWords({ type, topic }: Item): boolean {
  return topic === 'wording' || type === 'find-evidence' || type === 'statement-kind';
}

/** The words that tell a wrong as done, where no sentence cited has them and no accuser is said to say so. */
function wrongsIn(subject: Subject, tokens: readonly string[]): readonly string[] {
  const { language, evidence } = subject;
  const told = wrongsTold[language].exec(tokens.join(' '))?.[0];
  if (namesAccuser(subject, tokens)) return [];
  return told === undefined || wrongsTold[language].test(evidence.join(' ')) ? [] : [told.trim()];
}

function isLoaded(word: string, language: Language): boolean {
  const known = loadedWords[language];
  if (word.length < 3) return false;
  if (known.has(word)) return true;
  if (language === 'en') return plainForms(word).some((form) => known.has(form));
  const bare = stripProclitics(word, (rest) => known.has(rest) || known.has(wordStem(rest, stemWordsIn(language))));
  return known.has(bare) || (bare.length > 4 && known.has(wordStem(bare, stemWordsIn(language))));
}

/** What an English word may be a form of: "liars", "unreasonably", "cheated". */
function plainForms(word: string): readonly string[] {
  const stems = [/s$/u, /es$/u, /ly$/u, /ness$/u, /ed$/u, /d$/u, /ing$/u].flatMap((ending) =>
    ending.test(word) ? word.replace(ending, '') : [],
  );
  return [...stems, word.replace(/bly$/u, 'ble'), word.replace(/ily$/u, 'y'), word.replace(/iness$/u, 'y')];
}
