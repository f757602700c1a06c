import { err, ok, type Result } from '@sanad/language';
import { itemIdOf, type Entity, type Fact, type NotQuoted, type NotQuotedItem } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { chooseDistractors } from '../options/choose-options.ts';
import type { Distractor } from '../options/distractors.ts';
import { sourcesLike } from '../sources.ts';
import { kinship, optionLabel, nameIn } from '../term.ts';
import { factPhrases } from './fact-phrases.ts';
import { frameItem } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { shuffledOptions, sourceOption } from './speaker-options.ts';
import { isPlain, soleTeller } from './speakers.ts';

/** Asks which party the text speaks of and does not let speak, beside parties that it quotes. */
export function makeNotQuoted(context: MakeContext, fact: Fact): readonly Result<NotQuotedItem, Refusal>[] {
  const { index } = context;
  const mute = (index.lesson.notQuoted ?? []).filter(({ party }) => factAbout(index, party) === fact);
  if (mute.length === 0) return [err('not-this-type')];
  return mute.map((entry) => askMute(context, fact, entry));
}

/** The one fact that a party is asked with: the first plain one that mentions it. */
function factAbout(index: LessonIndex, party: string): Fact | undefined {
  const about = index.tellings.byMention.get(party) ?? [];
  return about.find(isPlain) ?? about[0];
}

function askMute(context: MakeContext, fact: Fact, { party, note }: NotQuoted): Result<NotQuotedItem, Refusal> {
  const { index, language } = context;
  const entity = index.entities.get(party);
  const label = nameIn(entity, language);
  const said = note[language] ?? '';
  if (!entity || label === '' || said === '') return err('no-name-in-language');
  const words = factPhrases[language];
  const stem = entity.type === 'person' ? words.whichPersonIsNotQuoted : words.whichPartyIsNotQuoted;
  const targets = [{ fact: fact.id, role: `not-quoted:${party}` }];
  const id = itemIdOf('not-quoted', language, targets);
  const quoted = chooseDistractors(
    index,
    quotedBeside(context, entity),
    { key: label, stem, language },
    context.randomFor(id),
  );
  if (!quoted) return err('too-few-distractors');
  const key = sourceOption(context, entity);
  const others = quoted.flatMap(({ term }) =>
    term.kind === 'entity' ? sourceOption(context, term.entity, 'isQuoted') : [],
  );
  const answer = new Set([party]);
  return ok({
    ...frameItem({ index, language, type: 'not-quoted', targets, level: 'attribute', topic: 'source', answer }),
    type: 'not-quoted',
    stem,
    hints: [words.hintNotQuoted],
    feedback: words.noted(optionLabel({ kind: 'entity', entity }, language), said),
    ...shuffledOptions(context, id, key, others),
  });
}

/** Parties that the text quotes outright, of much the same sort as the one that it does not. */
function quotedBeside({ index, language }: MakeContext, key: Entity): readonly Distractor[] {
  const mute = new Set((index.lesson.notQuoted ?? []).map(({ party }) => party));
  return sourcesLike(index.sources, key).flatMap((id): readonly Distractor[] => {
    const entity = index.entities.get(id);
    const label = nameIn(entity, language);
    if (!entity || label === '' || mute.has(id)) return [];
    const term = { kind: 'entity', entity } as const;
    const isApart = kinship(index, term, { kind: 'entity', entity: key }) === 'apart';
    const speaks = (index.tellings.byTeller.get(id) ?? []).some((fact) => soleTeller(index, fact) === id);
    return isApart && speaks ? [{ term, label, origin: 'neighbour' }] : [];
  });
}
