import { stripProclitics, tokensOf, type Language } from '@sanad/language';
import type { Nature, Option } from '@sanad/lesson';
import { kindWords, sayingNouns } from './lexicon/kind-words.ts';
import { sayingWords } from './lexicon/saying-words.ts';
import type { Judgement } from './offer-truth.ts';
import type { Subject } from './subject.ts';

/** The kind of statement that an option names: by its id, else by the first word for a kind that it has. */
export function kindNamed({ id, text }: Option, language: Language): Nature | undefined {
  const kinds = kindWords[language];
  const byId = kinds.find(([kind]) => kind === id)?.[0];
  if (byId) return byId;
  for (const token of tokensOf(text)) {
    const word = token.replace(/^ال/u, '');
    const kind = kinds.find(([, words]) => words.has(word) || words.has(word.replace(/s$/u, '')))?.[0];
    if (kind) return kind;
  }
  return undefined;
}

/** Whether an option is no kind of statement at all: it names none, nor anything else that somebody may say. */
export function isNoKind(option: Option, language: Language): boolean {
  const isSaying = (word: string): boolean => sayingNouns[language].has(word) || sayingWords[language].has(word);
  return (
    kindNamed(option, language) === undefined &&
    !tokensOf(option.text).some(
      (token) => isSaying(stripProclitics(token, isSaying)) || isSaying(token.replace(/s$/u, '')),
    )
  );
}

/** Of what kind it is: right of the fact's own kind, by whatever name. */
export function judgeKinds({ facts, offers, language }: Subject): readonly Judgement[] | undefined {
  const [fact] = facts;
  if (!fact) return undefined;
  return offers.map(({ id, text, isKey, term }): Judgement => {
    const kind = kindNamed({ id, text }, language);
    const is = kind ? (kind === fact.nature ? 'true' : 'false') : term ? 'false' : 'unresolved';
    return { id, text, isKey, is };
  });
}
