import { err, ok, stripProclitics, tokensOf, type Language, type Result } from '@sanad/language';
import { plainText, type Entity, type Fact } from '@sanad/lesson';
import { articleWords, viewWords } from '../lexicon/text-words.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { remembered } from '../remembered.ts';
import type { Refusal } from './refusal.ts';

/** A fact's statement as it is shown: a proposition without its reporting verb. */
export const statementOf = remembered(({ texts }, fact: Fact, language): Result<string, Refusal> => {
  const statement = texts.read(fact.statement[language] ?? '').plain.trim();
  return statement === '' ? err('no-name-in-language') : ok(statement);
});

/** Whether a fact's statement speaks of the article that it stands in. */
export const namesArticle = remembered(({ texts }, { statement }: Fact, language) =>
  saysAny(texts.read(statement[language] ?? '').plain, articleWords[language], language),
);

/** Whether the sentences that a fact rests on mark it as a view, in either language. */
export function isToldAsView({ sentences }: LessonIndex, { evidence }: Fact): boolean {
  const texts = evidence.flatMap((id) => sentences.get(id)?.text ?? []);
  return (['en', 'ar'] as const).some((language) =>
    texts.some((text) => saysAny(plainText(text[language] ?? ''), viewWords[language], language)),
  );
}

/** Whether a fact's statement, in either language, says that somebody takes a view. */
export function saysView({ statement }: Fact): boolean {
  return (['en', 'ar'] as const).some((language) =>
    saysAny(plainText(statement[language] ?? ''), viewWords[language], language),
  );
}

function saysAny(text: string, words: ReadonlySet<string>, language: Language): boolean {
  const isWord = (word: string): boolean => words.has(word);
  return tokensOf(text).some((token) => isWord(language === 'ar' ? stripProclitics(token, isWord) : token));
}

/** Whether a fact's statement names an entity, by a mention or in plain words. */
export function namesEntity({ names, texts }: LessonIndex, fact: Fact, entity: Entity, language: Language): boolean {
  const { folded, references } = texts.read(fact.statement[language] ?? '');
  if (references.has(entity.id)) return true;
  const padded = ` ${folded} `;
  return [...(names.get(entity.id) ?? [])].some((name) => name !== '' && padded.includes(` ${name} `));
}
