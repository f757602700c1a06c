import { stableHash, type Entity, type Fact, type Id, type Option } from '@sanad/lesson';
import { statementIdentities, type LessonIndex } from '../lesson-index.ts';
import { chooseDistractors, type OptionFrame } from '../options/choose-options.ts';
import type { Distractor } from '../options/distractors.ts';
import type { OptionSet } from '../options/make-options.ts';
import type { Random } from '../random.ts';
import { remembered } from '../remembered.ts';
import { sourcesLike } from '../sources.ts';
import { ownVoice } from '../tellings.ts';
import { kinship, optionLabel, nameIn } from '../term.ts';
import { runningName } from '../stem/grammar.ts';
import { factPhrases } from './fact-phrases.ts';
import type { MakeContext } from './make-context.ts';
import { exampleOf, linksOf, mayHaveSaid } from './speakers.ts';
import { namesEntity, statementOf } from './statement.ts';

/** More sources than this leave nothing to choose better from. */
const enough = 24;

/** How a question takes the answer: someone else's words of this source are shown against it. */
export type Against = 'saysElse' | 'isQuoted';

/** What an option is worded from. */
export type Wording = Pick<MakeContext, 'index' | 'language'>;

/** The article as an option. */
export function articleOption({ language }: Pick<Wording, 'language'>): Option {
  return { id: stableHash(`speaker ${ownVoice}`), text: factPhrases[language].articleItself };
}

/** A source as an option, with something else that it says against whoever chooses it. */
export function sourceOption({ index, language }: Wording, entity: Entity, against?: Against): Option {
  const option = { id: stableHash(entity.id), text: optionLabel({ kind: 'entity', entity }, language) };
  const example = against && exampleOf(index, entity, language);
  const said = example && statementOf(index, example, language);
  if (!said?.ok) return option;
  const words = factPhrases[language][against ?? 'saysElse'];
  return { ...option, feedback: words(runningName(entity, language, true), said.value) };
}

/**
 * Two or three sources that did not say a fact: nothing they say speaks of the same things, they are no link
 * of its chain, and it speaks of none of them. `key` is the source that did, undefined for the article.
 */
export function otherSources(
  context: MakeContext,
  fact: Fact,
  key: Entity | undefined,
  frame: OptionFrame,
): readonly Entity[] | undefined {
  const { index, language, randomFor } = context;
  const excluded = cannotBeRuledOut(index, fact, language);
  const random = randomFor(`sources beside ${fact.id} ${key?.id ?? ownVoice}`);
  const found: Distractor[] = [];
  for (const id of fromAnywhere(sourcesLike(index.sources, key), random)) {
    if (found.length === enough) break;
    const entity = index.entities.get(id);
    const label = nameIn(entity, language);
    if (!entity || label === '' || excluded.has(id)) continue;
    const term = { kind: 'entity', entity } as const;
    if (namesEntity(index, fact, entity, language)) continue;
    if (key && kinship(index, term, { kind: 'entity', entity: key }) !== 'apart') continue;
    found.push({ term, label, origin: 'neighbour' });
  }
  const chosen = chooseDistractors(index, found, frame, random);
  return chosen?.flatMap(({ term }) => (term.kind === 'entity' ? term.entity : []));
}

/** All of a list in turn, beginning anywhere in it. */
function* fromAnywhere<T>(list: readonly T[], random: Random): Generator<T> {
  const start = list.length === 0 ? 0 : random.below(list.length);
  for (let i = 0; i < list.length; i++) {
    const next = list[(start + i) % list.length];
    if (next !== undefined) yield next;
  }
}

/** Everyone who may have said a fact: links of its chain, who speaks of the same things, whom it speaks of. */
export const cannotBeRuledOut = remembered((index, fact: Fact): ReadonlySet<Id> => {
  const links = linksOf(index, fact).map(({ source }) => source);
  return new Set([...links, ...mayHaveSaid(index, fact), ...spokenFor(index, fact)]);
});

/** Those of whom, or of whose members, a fact speaks: what they do may be told by themselves. */
function spokenFor(index: LessonIndex, fact: Fact): readonly Id[] {
  return statementIdentities(index, fact).flatMap((identity) => [identity, ...(index.wholes.get(identity) ?? [])]);
}

/** Sets a key among other options by chance. */
export function shuffledOptions(
  context: MakeContext,
  itemId: string,
  key: Option,
  others: readonly Option[],
): OptionSet {
  return { options: context.randomFor(`${itemId} places`).shuffled([key, ...others]), key: key.id };
}
