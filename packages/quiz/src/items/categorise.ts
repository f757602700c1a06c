import { err, ok, type Result } from '@sanad/language';
import { itemIdOf, stableHash, type CategoriseItem, type Fact, type Id, type Option } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { remembered } from '../remembered.ts';
import { ownVoice } from '../tellings.ts';
import { kinship, nameIn } from '../term.ts';
import { factPhrases } from './fact-phrases.ts';
import { frameItem, saidInFull } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { articleOption, cannotBeRuledOut, sourceOption } from './speaker-options.ts';
import { factsAfter, isPlain, soleTeller } from './speakers.ts';
import { namesArticle, namesEntity, statementOf } from './statement.ts';

/** Later facts that are looked at before enough are found. */
const looked = 120;
/** Statements of one speaker that are looked at. */
const lookedEach = 6;
const mostBins = 3;
/** Statements of each bin: at least two, at most six in all. */
const fewestEach = 2;
const mostInAll = 6;

/** A statement with who says it, and everyone who may say it too. */
interface Said {
  readonly fact: Fact;
  readonly speaker: Id;
  readonly maySay: ReadonlySet<Id>;
}

/** Sorts statements by who says them: two or three speakers, each with statements that none of the others may have said. */
export function makeCategorise(context: MakeContext, fact: Fact): readonly Result<CategoriseItem, Refusal>[] {
  return [sortBySpeaker(context, fact)];
}

function sortBySpeaker(context: MakeContext, fact: Fact): Result<CategoriseItem, Refusal> {
  const { index, language } = context;
  const first = saidIn(index, fact, language);
  if (!first) return err('not-this-type');
  const later = context.randomFor(`categorise ${fact.id}`).shuffled(factsAfter(index, fact, looked));
  const bins = binsFrom(index, [
    first,
    ...fewOfEach(index, later).flatMap((other) => saidIn(index, other, language) ?? []),
  ]);
  if (bins.length < 2) return err('too-few-facts');
  const prompts = bins.flatMap((bin) => varied(bin).slice(0, Math.floor(mostInAll / bins.length)));
  const targets = prompts.map((said) => ({ fact: said.fact.id, role: 'speaker' }));
  const id = itemIdOf('categorise', language, targets);
  const random = context.randomFor(`${id} places`);
  return ok({
    ...frameItem({
      index,
      language,
      type: 'categorise',
      targets,
      level: 'compare',
      topic: 'source',
      answer: new Set(),
    }),
    type: 'categorise',
    stem: factPhrases[language].sortBySpeaker,
    prompts: random.shuffled(prompts.map((said) => promptOf(context, said))),
    options: random.shuffled(bins.flatMap(([said]) => (said ? binOf(context, said) : []))),
    key: prompts.map((said) => ({ prompt: promptId(said), option: binOf(context, said).id })),
  });
}

function fewOfEach(index: LessonIndex, facts: readonly Fact[]): readonly Fact[] {
  const counts = new Map<Id | undefined, number>();
  return facts.filter((fact) => {
    const teller = soleTeller(index, fact);
    const count = (counts.get(teller) ?? 0) + 1;
    counts.set(teller, count);
    return count <= lookedEach;
  });
}

/** The first statement, then those of other relations than the ones before them, so that a turn of phrase tells less. */
function varied(bin: readonly Said[]): readonly Said[] {
  const types = bin.map(({ fact }) => fact.relation?.type ?? fact.id);
  const isNew = bin.map((_, i) => types.indexOf(types[i] ?? '') === i);
  return [...bin.filter((_, i) => isNew[i]), ...bin.filter((_, i) => isNew[i] !== true)];
}

/** Statements by speaker, the first one's first: as many speakers as can be told apart by two statements each. */
function binsFrom(index: LessonIndex, all: readonly Said[]): readonly (readonly Said[])[] {
  const speakers = [...new Set(all.map(({ speaker }) => speaker))];
  let chosen = speakers.slice(0, 1);
  for (const speaker of speakers.slice(1)) {
    if (chosen.length === mostBins) break;
    if (binsOf(index, all, [...chosen, speaker])) chosen = [...chosen, speaker];
  }
  return binsOf(index, all, chosen) ?? [];
}

/** The bins of these speakers; undefined unless the first statement stands and each has enough of its own. */
function binsOf(index: LessonIndex, all: readonly Said[], speakers: readonly Id[]): (readonly Said[])[] | undefined {
  if (!areApart(index, speakers)) return undefined;
  const bins = speakers.map((speaker) =>
    all.filter((said) => said.speaker === speaker && speakers.every((id) => id === speaker || !said.maySay.has(id))),
  );
  const holds = bins[0]?.[0] === all[0] && bins.every((bin) => bin.length >= fewestEach);
  return holds ? bins : undefined;
}

function areApart(index: LessonIndex, speakers: readonly Id[]): boolean {
  const entities = speakers.flatMap((id) => index.entities.get(id) ?? []);
  return entities.every((a, i) =>
    entities
      .slice(0, i)
      .every((b) => kinship(index, { kind: 'entity', entity: a }, { kind: 'entity', entity: b }) === 'apart'),
  );
}

const saidIn = remembered((index, fact: Fact, language): Said | undefined => {
  const speaker = soleTeller(index, fact);
  if (speaker === undefined || !isPlain(fact) || fact.nature === 'role') return undefined;
  if (!statementOf(index, fact, language).ok || namesArticle(index, fact, language)) return undefined;
  const source = index.entities.get(speaker);
  if (source && (nameIn(source, language) === '' || namesEntity(index, fact, source, language))) return undefined;
  return { fact, speaker, maySay: cannotBeRuledOut(index, fact, language) };
});

function binOf(context: MakeContext, { speaker }: Said): Option {
  const source = speaker === ownVoice ? undefined : context.index.entities.get(speaker);
  return source ? sourceOption(context, source) : articleOption(context);
}

function promptOf({ index, language }: MakeContext, said: Said): Option {
  const statement = statementOf(index, said.fact, language);
  return {
    id: promptId(said),
    text: statement.ok ? statement.value : '',
    feedback: saidInFull(index, [said.fact], language),
  };
}

function promptId({ fact }: Said): string {
  return stableHash(`prompt ${fact.id}`);
}
