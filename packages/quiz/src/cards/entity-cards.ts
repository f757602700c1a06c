import { err, foldText, tokensOf, type Result } from '@sanad/language';
import type { Entity, Fact, Id, LessonCard, MapPlace, Topic } from '@sanad/lesson';
import type { Refusal } from '../items/refusal.ts';
import { statementIdentities } from '../lesson-index.ts';
import { arabicGrammar, englishGrammar, runningName } from '../stem/grammar.ts';
import { nameIn } from '../term.ts';
import type { CardContext } from './card-context.ts';
import { cardPhrases } from './card-phrases.ts';
import { frameCard, type CardPlan } from './frame-card.ts';
import { saysMostOf } from './says-most-of.ts';
import { commonKinds } from './lexicon/common-knowledge.ts';

/**
 * The places and terms that facts speak of, each once, with the first fact that does: where a place lies, what a body
 * or a thing is. The answer is the lesson's own gloss.
 */
export function entityCards(context: CardContext, facts: readonly Fact[]): readonly Result<LessonCard, Refusal>[] {
  const first = new Map<Id, Fact>();
  for (const fact of facts) {
    if (fact.nature === 'judgement') continue;
    for (const id of statementIdentities(context.index, fact)) if (!first.has(id)) first.set(id, fact);
  }
  return [...first].flatMap(([id, fact]) => {
    const entity = context.index.entities.get(id);
    return entity ? [entityCard(context, entity, fact)] : [];
  });
}

function entityCard(context: CardContext, entity: Entity, fact: Fact): Result<LessonCard, Refusal> {
  const { index, language } = context;
  const gloss = entity.gloss?.[language] ?? '';
  const name = nameIn(entity, language);
  if (gloss === '' || name === '') return err('no-name-in-language');
  if (isCommon(gloss, context)) return err('not-this-type');
  const plan = planOf(entity, fact, gloss, index.factsAbout.get(entity.id)?.length ?? 0);
  if (entity.type === 'place' && entity.at) return mapCard(context, entity, { ...plan, topic: 'place' });
  const topic = termTopics[entity.type];
  if (topic === undefined || saysMostOf(gloss, name)) return err('not-this-type');
  return termCard(context, entity, { ...plan, topic });
}

type EntityPlan = Omit<CardPlan, 'note' | 'fronts' | 'targets'>;

function planOf({ id, gloss }: Entity, fact: Fact, answer: string, spokenOf: number): Omit<EntityPlan, 'topic'> {
  return {
    direction: 'forward',
    fact,
    of: id,
    spokenOf,
    answer,
    identity: ['gloss', foldText(gloss?.ar ?? ''), foldText(gloss?.en ?? '')],
    marked: new Set([id]),
  };
}

function mapCard(context: CardContext, entity: Entity, plan: EntityPlan): Result<LessonCard, Refusal> {
  const { language } = context;
  const places = placesIn(context);
  const text = cardPhrases[language].where(
    runningName(entity, language),
    arabicGrammar(entity).gender === 'masculine' ? 'masculine' : 'feminine',
  );
  return frameCard(context, {
    ...plan,
    note: 'map',
    targets: [{ fact: plan.fact.id, role: 'at' }],
    fronts: [{ type: 'map', text, places, key: entity.id }],
    identity: places.flatMap(({ id, at }) => (id === entity.id ? ['at', ...at.map(String)] : [])),
  });
}

/** The lesson's places that are a point on a map, not a land. */
function placesIn({ index, language }: CardContext): readonly MapPlace[] {
  return index.lesson.entities.flatMap((entity) => {
    if (entity.type !== 'place' || !entity.at || entity.kind === 'country' || entity.kind === 'continent') return [];
    return [{ id: entity.id, text: nameIn(entity, language), at: entity.at }];
  });
}

function termCard(context: CardContext, entity: Entity, plan: EntityPlan): Result<LessonCard, Refusal> {
  const { language, year } = context;
  const isPlural = englishGrammar(entity).number === 'plural';
  const text = cardPhrases[language].whatIs(runningName(entity, language), year, isPlural);
  return frameCard(context, {
    ...plan,
    note: 'term',
    targets: [{ fact: plan.fact.id, role: 'gloss' }],
    fronts: [{ type: 'question', text }],
  });
}

/**
 * What a reader may not know and what has a name of its own. People are asked for by their posts, places by where they
 * lie; documents and events are called by what they are: "the quarterly report" means nothing after two months.
 */
const termTopics: Partial<Record<Entity['type'], Topic>> = {
  organisation: 'actor',
  object: 'object',
};

function isCommon(gloss: string, { language }: CardContext): boolean {
  const [first = '', second = ''] = tokensOf(gloss);
  return commonKinds[language].some((kind) => [first, second].includes(foldText(kind)));
}
