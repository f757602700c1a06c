import { tokensOf, type Language } from '@sanad/language';
import type { Fact, Id } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { addTo } from '../grouped-by.ts';
import { isSensitive, relations } from '../relations/relations.ts';
import { remembered } from '../remembered.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { termIdentity } from '../term.ts';
import { namesArticle } from './article-words.ts';
import { sayingWords } from './lexicon/saying-words.ts';
import { namesIn } from './names-in.ts';
import { isAmong } from './phrase-search.ts';
import { isGeneric, wordStem } from './shared-words.ts';
import { stemWordsIn } from './stem-words-in.ts';
import type { Subject } from './subject.ts';

/** So many words and names make a question repeat an accusation, one word at least. */
const fewestRepeated = 2;

/**
 * The words by which a text repeats an accusation of the lesson as its own: it names the accused and tells what
 * they are said to have done, and not who says so. Those that the item is about are for other rules.
 */
export function accusingWords({ index, language, facts }: Subject, tokens: readonly string[]): readonly string[] {
  if (!index) return [];
  const byAccused = accusationsIn(index, index.lesson, language);
  if (byAccused.size === 0) return [];
  const { named, rest } = namesIn(tokens, index, language);
  const names = new Set(named.flat().map(termIdentity));
  const accusations = [...names].flatMap((name) => byAccused.get(name) ?? []).filter((fact) => !facts.includes(fact));
  return accusations.flatMap((fact) => {
    if (tellersOf(index, fact).some((id) => names.has(id))) return [];
    const told = new Set(
      tokensOf((fact.statement[language] ?? '').replace(/\{[^}]*\}/gu, ' ')).map(skeletonIn(language)),
    );
    const words = rest.filter(
      (word) => !isGeneric(word, stemWordsIn(language)) && told.has(skeletonIn(language)(word)),
    );
    const [, ...others] = rolesOf(fact);
    const repeated = words.length + others.flat().filter((id) => names.has(id)).length;
    return repeated < fewestRepeated ? [] : words;
  });
}

/** Whether a text says of somebody who accuses in the lesson that they say so; that the text says so is not enough. */
export function namesAccuser({ index, language }: Subject, tokens: readonly string[]): boolean {
  const { named, rest } = namesIn(tokens, index, language);
  const names = new Set(named.flat().map(termIdentity));
  const says = rest.filter((word) => isAmong(sayingWords[language], word)).length;
  return (
    says > Number(namesArticle(tokens, language)) &&
    index?.lesson.facts.some((fact) => isSensitive(fact) && tellersOf(index, fact).some((id) => names.has(id))) === true
  );
}

function tellersOf(index: LessonIndex, { id }: Fact): readonly Id[] {
  return (index.attributions.get(id) ?? []).flatMap(({ source, via = source }) => [source, via]);
}

/** The accusations of a lesson by whom they accuse. */
const accusationsIn = remembered((index): ReadonlyMap<Id, readonly Fact[]> => {
  const found = new Map<Id, Fact[]>();
  for (const fact of index.lesson.facts.filter(isSensitive)) {
    for (const id of rolesOf(fact)[0] ?? []) addTo(found, id, fact);
  }
  return found;
});

/** What stands in each role that is filled; in the first, the accused. */
function rolesOf(fact: Fact): readonly (readonly Id[])[] {
  const { roles = [] } = relations.get(fact.relation?.type ?? '') ?? {};
  return roles.map((role) => argumentsOf(fact, role)).filter((references) => references.length > 0);
}

/**
 * The consonants of a word without its ending, where there are three or more: the forms of a verb differ in their
 * vowels, "breaks" and "broke", «أخلف» and «يخلف». Of other words nothing that a text could have.
 */
function skeletonIn(language: Language): (word: string) => string {
  return (word) => {
    const stem = wordStem(word, stemWordsIn(language));
    const letters =
      language === 'ar'
        ? stem.replace(/^(?:ال|[ايتن])(?=\p{L}{3})/u, '').replace(/(?<=.)[اوي]/gu, '')
        : stem.replace(/[aeiouy]/gu, '');
    return letters.length < 3 || word.length < 4 ? `${word} ` : letters;
  };
}
