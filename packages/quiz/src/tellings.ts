import type { Attribution, Fact, Id, Sentence } from '@sanad/lesson';
import { groupedBy } from './grouped-by.ts';
import type { Column, Table } from './table.ts';

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
  /** Sentences by what they mention, in reading order. */
  readonly sentencesByMention: ReadonlyMap<string, readonly Sentence[]>;
}

/** What is known of facts and sentences before they are gathered. */
export interface TellingsPlan {
  readonly sentences: Table<Sentence>;
  readonly facts: Table<Fact>;
  readonly attributions: Column<Attribution>;
  /** What each sentence mentions. */
  readonly mentions: Column<readonly string[]>;
  /** What the statement of each fact mentions. */
  readonly stated: Column<readonly string[]>;
}

/** Gathers the facts of a lesson by their tellings. */
export function tellingsOf({ sentences, facts, attributions, mentions, stated }: TellingsPlan): Tellings {
  return {
    byTeller: groupedBy(facts.rows, ({ id }) => [attributions.get(id)?.at(-1)?.source ?? ownVoice]),
    bySentence: groupedBy(facts.rows, ({ evidence }) => evidence),
    byMention: groupedBy(facts.rows, ({ id }) => stated.get(id) ?? []),
    sentencesByMention: groupedBy(sentences.rows, ({ id }) => mentions.get(id) ?? []),
  };
}
