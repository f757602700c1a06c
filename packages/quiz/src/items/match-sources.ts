import { err, ok, type Result } from '@sanad/language';
import type { Entity, Fact } from '@sanad/lesson';
import { kinship, nameIn } from '../term.ts';
import { factPhrases } from './fact-phrases.ts';
import type { MakeContext } from './make-context.ts';
import type { Match, MatchingPlan } from './matching-plan.ts';
import type { Refusal } from './refusal.ts';
import { cannotBeRuledOut, sourceOption } from './speaker-options.ts';
import { factsAfter, isPlain, soleTeller } from './speakers.ts';
import { namesEntity, statementOf } from './statement.ts';

/** Later facts and other sources that are looked at before enough are found. */
const looked = 120;
const lookedSources = 12;

/** Plans to match statements with the sources that they come from; no judgement and no accusation. */
export function matchSources(context: MakeContext, fact: Fact): Result<MatchingPlan, Refusal> {
  const { index, language } = context;
  const first = matchIn(context, fact);
  if (!first) return err('not-this-type');
  const random = context.randomFor(`matching sources ${fact.id}`);
  const later = random.shuffled(factsAfter(index, fact, looked)).flatMap((other) => matchIn(context, other) ?? []);
  const sources = random.shuffled(index.sources).slice(0, lookedSources);
  const maySay = rememberedByFact((of) => cannotBeRuledOut(index, of));
  const isPerson = isOfPerson(first);
  return ok({
    stem: factPhrases[language].matchSources,
    level: 'attribute',
    topic: 'source',
    matches: [first, ...later.filter((match) => isOfPerson(match) === isPerson)],
    spares: sources
      .flatMap((id) => index.entities.get(id) ?? [])
      .filter((entity) => (entity.type === 'person') === isPerson && nameIn(entity, language) !== '')
      .map((entity) => looseSource(context, entity)),
    isFalse: (match, { term }) => {
      if (term.kind === 'value' || kinship(index, term, match.option.term) !== 'apart') return false;
      return !maySay(match.fact).has(term.entity.id);
    },
  });
}

function rememberedByFact<T>(workOut: (fact: Fact) => T): (fact: Fact) => T {
  const known = new Map<Fact, T>();
  return (fact) => {
    const result = known.get(fact) ?? workOut(fact);
    known.set(fact, result);
    return result;
  };
}

function matchIn(context: MakeContext, fact: Fact): Match | undefined {
  const { index, language } = context;
  const source = index.entities.get(soleTeller(index, fact) ?? '');
  const statement = statementOf(fact, language);
  if (!source || !statement.ok || !isPlain(fact) || fact.nature === 'role') return undefined;
  if (nameIn(source, language) === '' || namesEntity(index, fact, source, language)) return undefined;
  return { fact, role: 'source', prompt: statement.value, option: looseSource(context, source) };
}

function looseSource(context: MakeContext, entity: Entity): Match['option'] {
  return { option: sourceOption(context, entity), term: { kind: 'entity', entity } };
}

function isOfPerson({ option: { term } }: Match): boolean {
  return term.kind === 'entity' && term.entity.type === 'person';
}
