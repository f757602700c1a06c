import { tokensOf, type Language } from '@sanad/language';
import type { Nature, Option } from '@sanad/lesson';
import { kindWords } from './lexicon/kind-words.ts';
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
