import { err, ok, type Result } from '@sanad/language';
import {
  itemIdOf,
  plainText,
  referencesIn,
  type Entity,
  type Fact,
  type Id,
  type SingleChoiceItem,
} from '@sanad/lesson';
import { statementIdentities, type LessonIndex, type Utterance } from '../lesson-index.ts';
import { chooseDistractors } from '../options/choose-options.ts';
import { enough, type Distractor } from '../options/distractors.ts';
import { makeOptions } from '../options/make-options.ts';
import { phrases } from '../phrases.ts';
import { kinship } from '../term.ts';
import { frameItem, mentionsName } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';

/** The name of the target that asks who said a fact. */
const sourceRole = 'source';

/**
 * Asks which source a fact comes from; for a judgement, whose it is. The answer is the link nearest to
 * the reader. A source is offered as wrong only if nothing it says in the passage speaks of the same
 * things, and never if it is another link of the same chain.
 */
export function makeSourceChoice(context: MakeContext, fact: Fact): Result<SingleChoiceItem, Refusal> {
  const { index, language } = context;
  const links = index.attributions.get(fact.id) ?? [];
  const nearest = links.at(-1);
  const entity = nearest ? index.entities.get(nearest.source) : undefined;
  if (!nearest || !entity || fact.nature === 'role') return err('not-this-type');
  if (links.some(({ certainty }) => certainty === 'inferred')) return err('uncertain-source');
  const label = entity.name[language] ?? '';
  const statement = plainText(fact.statement[language] ?? '').replace(/[.。؟!]\s*$/u, '');
  if (label === '' || statement === '') return err('no-name-in-language');
  const words = phrases[language];
  const stem = fact.nature === 'judgement' ? words.whoseJudgement(statement) : words.whoSaid(statement);
  if (namesAny(statement, entity) || referencesIn(fact.statement[language] ?? '').includes(entity.id)) {
    return err('key-in-stem');
  }
  const target = { fact: fact.id, role: sourceRole };
  const id = itemIdOf('single-choice', language, [target]);
  const others = otherSources(index, fact, entity, language);
  const distractors = chooseDistractors(index, others, { key: label, stem }, context.randomFor(id));
  if (!distractors) return err('too-few-distractors');
  const level = fact.nature === 'judgement' ? 'judge' : 'attribute';
  const answer = new Set([entity.id, ...(nearest.via === undefined ? [] : [nearest.via])]);
  return ok({
    ...frameItem({ index, fact, language, type: 'single-choice', target, level, topic: 'source', answer }),
    type: 'single-choice',
    stem,
    ...makeOptions(context, { itemId: id, fact, key: { kind: 'entity', entity } }, distractors),
  });
}

function namesAny(text: string, entity: Entity): boolean {
  const names = [entity.name.ar, entity.name.en, ...(entity.aliases ?? []).map((alias) => alias.text)];
  return names.some((name) => name !== undefined && mentionsName(text, name));
}

function otherSources(index: LessonIndex, fact: Fact, key: Entity, language: 'ar' | 'en'): readonly Distractor[] {
  const chain = (index.attributions.get(fact.id) ?? []).map(({ source }) => source);
  const excluded = new Set([...chain, ...mayHaveSaid(index, fact)]);
  const found: Distractor[] = [];
  for (const id of index.sources) {
    if (found.length === enough) break;
    const entity = index.entities.get(id);
    const label = entity?.name[language] ?? '';
    if (!entity || label === '' || excluded.has(id)) continue;
    const term = { kind: 'entity', entity } as const;
    if ((entity.type === 'person') !== (key.type === 'person')) continue;
    if (kinship(index, term, { kind: 'entity', entity: key }) !== 'apart') continue;
    found.push({ term, label, origin: 'neighbour' });
  }
  return found;
}

/** The sources that say something of the same things: they may have said this too. */
function mayHaveSaid(index: LessonIndex, fact: Fact): ReadonlySet<Id> {
  const identities = statementIdentities(fact);
  const needed = Math.max(1, Math.min(identities.length, 2));
  const shared = new Map<Utterance, number>();
  const sources = new Set<Id>();
  for (const utterance of identities.flatMap((identity) => index.utterances.get(identity) ?? [])) {
    const count = (shared.get(utterance) ?? 0) + 1;
    shared.set(utterance, count);
    if (count >= needed) for (const source of utterance.sources) sources.add(source);
  }
  return sources;
}
