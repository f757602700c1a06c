import type { Attribution, Fact, Id, Lesson } from '@sanad/lesson';

/** Stands among speakers for the article itself. */
export const ownVoice = '';

/** Facts by who tells them, where, and of what. */
export interface Tellings {
  /** Facts by the source nearest to the reader, `ownVoice` among them; in the lesson's order. */
  readonly byTeller: ReadonlyMap<Id, readonly Fact[]>;
  /** Facts by each sentence that they rest on. */
  readonly bySentence: ReadonlyMap<Id, readonly Fact[]>;
  /** Facts by what their statements mention. */
  readonly byMention: ReadonlyMap<string, readonly Fact[]>;
  /** Ids of sentences by what they mention, in reading order. */
  readonly sentencesByMention: ReadonlyMap<string, readonly Id[]>;
  /** The place of each fact in the lesson, from 0. */
  readonly position: ReadonlyMap<Id, number>;
  /** The place of each sentence in the passage, from 0. */
  readonly reading: ReadonlyMap<Id, number>;
}

/** What the lookup is made from. */
export interface TellingsPlan {
  readonly attributions: ReadonlyMap<Id, Attribution>;
  /** What each sentence mentions, in reading order. */
  readonly mentions: ReadonlyMap<Id, ReadonlySet<string>>;
  /** What the statement of each fact mentions. */
  readonly stated: ReadonlyMap<Id, readonly string[]>;
}

/** Gathers the facts of a lesson by their tellings. */
export function tellingsOf({ facts }: Lesson, { attributions, mentions, stated }: TellingsPlan): Tellings {
  const sentences = [...mentions].flatMap(([id, said]) => [...said].map((identity) => [identity, id] as const));
  return {
    byTeller: grouped(facts.map((fact) => [attributions.get(fact.id)?.at(-1)?.source ?? ownVoice, fact] as const)),
    bySentence: grouped(facts.flatMap((fact) => fact.evidence.map((id) => [id, fact] as const))),
    byMention: grouped(
      facts.flatMap((fact) => (stated.get(fact.id) ?? []).map((identity) => [identity, fact] as const)),
    ),
    sentencesByMention: grouped(sentences),
    position: new Map(facts.map(({ id }, i) => [id, i])),
    reading: new Map([...mentions.keys()].map((id, i) => [id, i])),
  };
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, thing] of pairs) {
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
