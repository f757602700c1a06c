import { tokensOf } from '@sanad/language';
import { noneOf, type Advice, type Measure } from '../finding.ts';
import {
  absolutes,
  exactPhrases,
  harmlessNegations,
  negations,
  oddOnesAsked,
  vagueQuantifiers,
  vagueWords,
} from '../lexicon/words.ts';
import { lacks } from '../lexicon/qualifiers.ts';
import { isCombined } from '../combined.ts';
import { isQuoted, isQuotedBetween, phraseLists, phrasesIn, type PhraseLists } from '../phrase-list.ts';
import { questionTokens, withoutQuotations } from '../frame.ts';
import { withoutNames } from '../names-in.ts';
import { listsOf } from '../item-parts.ts';
import type { Subject } from '../subject.ts';
import { without } from '../phrase-search.ts';

const absoluteLists = phraseLists(absolutes);
const vagueLists = phraseLists({
  ar: [...vagueWords.ar, ...vagueQuantifiers.ar],
  en: [...vagueWords.en, ...vagueQuantifiers.en],
});
const exactLists = phraseLists(exactPhrases);
const negationLists = phraseLists(negations);
const questionLists = phraseLists({
  ar: [...negations.ar, ...oddOnesAsked.ar],
  en: [...negations.en, ...oddOnesAsked.en],
});
const lackLists = phraseLists(lacks);
const harmlessLists = phraseLists(harmlessNegations);

/** I4: absolute words in what is offered, or in a statement to judge. The article's own words do not count. */
export function absoluteWords(subject: Subject): Measure {
  return cueWords(subject, absoluteLists, (words) => ({
    ar: `فيما يُعرض كلمة قاطعة (${words.join('، ')})، والقارئ يعرف أنّ القاطع خطأ في الغالب. احذفها أو اكتب ما يقوله النص.`,
    en: `What is offered holds an absolute word (${words.join(', ')}), and readers know that absolutes are mostly wrong. Take it out or write what the text says.`,
  }));
}

/** I5: vague words, likewise. */
export function vagueWording(subject: Subject): Measure {
  return cueWords(subject, vagueLists, (words) => ({
    ar: `فيما يُعرض كلمة مبهمة (${words.join('، ')})، فلا يُعرف متى يصحّ. اكتب ما يقوله النص بلا تقريب.`,
    en: `What is offered holds a vague word (${words.join(', ')}), so nobody can say when it is right. Write exactly what the text says.`,
  }));
}

function cueWords(subject: Subject, lists: PhraseLists, advice: (words: readonly string[]) => Advice): Measure {
  const words = judgedTexts(subject).flatMap((text) => {
    const read = tokensOf(withoutQuotations(text));
    const plain = without(read, exactLists[subject.language]);
    if (phrasesIn(plain, lists[subject.language]).length === 0) return [];
    const tokens = withoutNames(plain, subject.index, subject.language);
    const found = phrasesIn(tokens, lists[subject.language]);
    return found.filter((place) => !isQuoted(tokens, place, subject.evidence)).map(({ phrase }) => phrase);
  });
  return noneOf(words, advice([...new Set(words)]));
}

/** What is offered or to be judged and is not simply a name of the lesson. */
function judgedTexts({ item, offers, language }: Subject): readonly string[] {
  if (item.type === 'true-false') return [item.statement];
  const free = offers.length > 0 ? offers.filter(({ term }) => term === undefined) : listsOf(item).flat();
  return free.map(({ text }) => text).filter((text) => !isCombined(text, language));
}

/** I6: a question turned round; in a statement to judge, a negation that the passage does not have. */
export function negativeStem(subject: Subject): Measure {
  const { language } = subject;
  const words = negativeWords(subject);
  return noneOf(words, {
    ar: `الصياغة منفية (${words.join('، ')})، ويسهو كثيرون عن النفي. اسأل عمّا يقوله النص، أو أبرز أداة النفي.`,
    en: `The wording is negative (${words.join(', ')}), and many readers miss it. Ask for what the text does say${
      language === 'en' ? ', or emphasise the negative word' : ''
    }.`,
  });
}

/** Whether a negation of the question decides what is right; of the silent party one asks by one of them. */
export function isTurnedRound(subject: Subject): boolean {
  const { item, frame, language } = subject;
  const words = negativeQuestion(subject);
  if (item.type !== 'not-quoted') return words.length > 0;
  return words.length + phrasesIn(frame, lackLists[language]).length > 1;
}

function negativeWords(subject: Subject): readonly string[] {
  const { item } = subject;
  const inStatement = item.type === 'true-false' ? addedNegations(item.statement, subject) : [];
  return [...negativeQuestion(subject), ...inStatement];
}

function negativeQuestion(subject: Subject): readonly string[] {
  const asked = questionTokens(subject.item);
  const lists = subject.item.type === 'not-quoted' ? [questionLists] : [questionLists, lackLists];
  return lists
    .flatMap((some) => negationsIn(subject.frame, subject, some))
    .filter((place) => !isQuotedBetween(asked, place, subject.evidence))
    .map(({ phrase }) => phrase);
}

function negationsIn(
  tokens: readonly string[],
  { language }: Subject,
  lists: PhraseLists,
): ReturnType<typeof phrasesIn> {
  return phrasesIn(without(tokens, harmlessLists[language]), lists[language]);
}

function addedNegations(statement: string, subject: Subject): readonly string[] {
  const plain = tokensOf(statement);
  if (negationsIn(plain, subject, negationLists).length === 0) return [];
  const tokens = withoutNames(plain, subject.index, subject.language);
  const own = subject.facts.map((fact) => tokensOf(fact.statement[subject.language] ?? ''));
  return negationsIn(tokens, subject, negationLists)
    .filter((place) => ![subject.evidence, ...own].some((source) => isQuoted(tokens, place, source)))
    .map(({ phrase }) => phrase);
}

/** I7: options that combine others ("all of the above"). */
export function combinedOption({ item, language }: Subject): Measure {
  const combined = listsOf(item)
    .flat()
    .filter(({ text }) => isCombined(text, language))
    .map(({ text }) => text);
  return noneOf(combined, {
    ar: `خيار يجمع غيره أو ينفيه (${combined.join('، ')}). ضع مكانه خيارًا قائمًا بنفسه.`,
    en: `An option stands for others or for none (${combined.join(', ')}). Put one in its place that says something itself.`,
  });
}
