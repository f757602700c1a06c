import type { Attribution, Fact, Id, Lesson } from '@sanad/lesson';
import { groupedBy } from './grouped-by.ts';

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
  return {
    byTeller: groupedBy(facts, ({ id }) => [attributions.get(id)?.at(-1)?.source ?? ownVoice]),
    bySentence: groupedBy(facts, ({ evidence }) => evidence),
    byMention: groupedBy(facts, ({ id }) => stated.get(id) ?? []),
    sentencesByMention: groupedBy(mentions.keys(), (id) => mentions.get(id) ?? []),
    position: new Map(facts.map(({ id }, i) => [id, i])),
    reading: new Map([...mentions.keys()].map((id, i) => [id, i])),
  };
}
