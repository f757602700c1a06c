import { err, ok, type Result } from '@sanad/language';
import type { Entity, Fact } from '@sanad/lesson';
import { remembered } from '../remembered.ts';
import { kinship, nameIn } from '../term.ts';
import { factPhrases } from './fact-phrases.ts';
import type { MakeContext } from './make-context.ts';
import type { Match, MatchingPlan } from './matching-plan.ts';
import type { Refusal } from './refusal.ts';
import { cannotBeRuledOut, sourceOption, type Wording } from './speaker-options.ts';
import { factsAfter, isPlain, soleTeller } from './speakers.ts';
import { namesEntity, statementOf } from './statement.ts';

/** Later facts and other sources that are looked at before enough are found. */
const looked = 120;
const lookedSources = 12;

/** Plans to match statements with the sources that they come from; no judgement and no accusation. */
export function matchSources(context: MakeContext, fact: Fact): Result<MatchingPlan, Refusal> {
  const { index, language } = context;
  const first = matchIn(index, fact, language);
  if (!first) return err('not-this-type');
  const random = context.randomFor(`matching sources ${fact.id}`);
  const later = random
    .shuffled(factsAfter(index, fact, looked))
    .flatMap((other) => matchIn(index, other, language) ?? []);
  const isPerson = isOfPerson(first);
  const sources = random.some(isPerson ? index.sources.people : index.sources.bodies, lookedSources);
  return ok({
    stem: factPhrases[language].matchSources,
    level: 'attribute',
    topic: 'source',
    matches: [first, ...later.filter((match) => isOfPerson(match) === isPerson)],
    spares: sources
      .flatMap((id) => index.entities.get(id) ?? [])
      .filter((entity) => nameIn(entity, language) !== '')
      .map((entity) => looseSource(context, entity)),
    isFalse: (match, { term }) => {
      if (term.kind === 'value' || kinship(index, term, match.option.term) !== 'apart') return false;
      return !cannotBeRuledOut(index, match.fact, language).has(term.entity.id);
    },
  });
}

/** A statement with its source, as far as it may be matched. */
const matchIn = remembered((index, fact: Fact, language): Match | undefined => {
  const source = index.entities.get(soleTeller(index, fact) ?? '');
  if (!source || !isPlain(fact) || fact.nature === 'role') return undefined;
  const statement = statementOf(index, fact, language);
  if (!statement.ok || nameIn(source, language) === '' || namesEntity(index, fact, source, language)) return undefined;
  return { fact, role: 'source', prompt: statement.value, option: looseSource({ index, language }, source) };
});

function looseSource(context: Wording, entity: Entity): Match['option'] {
  return { option: sourceOption(context, entity), term: { kind: 'entity', entity } };
}

function isOfPerson({ option: { term } }: Match): boolean {
  return term.kind === 'entity' && term.entity.type === 'person';
}
