import { err, ok, tokensOf, type Result } from '@sanad/language';
import type { Fact, Nature, StatementKindItem } from '@sanad/lesson';
import { isSensitive, relations } from '../relations/relations.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { factPhrases } from './fact-phrases.ts';
import { frameItem, saidInFull } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { linksOf } from './speakers.ts';
import { isToldAsView, namesArticle, saysView, statementOf } from './statement.ts';

/** The order that kinds are shown in. */
const kinds = ['event', 'figure', 'role', 'demand', 'plan', 'judgement'] as const satisfies readonly Nature[];

/**
 * What a statement of each kind is surely not. Kinds that can hold of one statement are never offered
 * together: a demand that was made is an event too, and a figure tells of one.
 */
const otherKinds: Readonly<Record<Nature, readonly Nature[]>> = {
  event: ['plan', 'judgement'],
  figure: ['role', 'judgement'],
  role: ['figure', 'demand', 'judgement'],
  demand: ['figure', 'role', 'judgement'],
  plan: ['event', 'role', 'judgement'],
  judgement: ['event', 'figure', 'role'],
};

/** Letters that two words of one family begin with. */
const shortestRoot = 3;

/**
 * Relations whose statements are of one kind as they stand. Elsewhere a demand or a plan is told as something
 * that somebody did: asked, insisted, worked at.
 */
const clearRelations: Readonly<Record<'role' | 'demand' | 'plan', ReadonlySet<string>>> = {
  role: new Set(['holds-office', 'member-of', 'leads']),
  demand: new Set(['legislates']),
  plan: new Set(['commits-to', 'prioritises', 'scheduled']),
};

/** Verbs that say that what follows is the speaker's view. */
const viewVerbs = new Set<string>(['assess', 'describe']);

/** Asks what kind of statement it is; only of statements that are clearly of one kind. */
export function makeStatementKind(context: MakeContext, fact: Fact): readonly Result<StatementKindItem, Refusal>[] {
  return [askKind(context, fact)];
}

function askKind({ index, language }: MakeContext, fact: Fact): Result<StatementKindItem, Refusal> {
  if (isSensitive(fact)) return err('sensitive');
  if (!isClearlyOfItsKind(index, fact)) return err('unclear-kind');
  if (linksOf(index, fact).some(({ certainty }) => certainty === 'inferred')) return err('uncertain-source');
  const statement = statementOf(index, fact, language);
  if (!statement.ok) return statement;
  if (namesArticle(index, fact, language)) return err('unclear-kind');
  const words = factPhrases[language];
  if (givesAway(statement.value, words.kinds[fact.nature])) return err('key-in-stem');
  const hasNumber = /\p{N}/u.test(statement.value) || valuesOf(fact).includes('number');
  const offered = otherKinds[fact.nature].filter((kind) => kind !== 'figure' || !hasNumber);
  if (offered.length < 2) return err('too-few-distractors');
  return ok({
    ...frameItem({
      index,
      language,
      type: 'statement-kind',
      targets: [{ fact: fact.id, role: 'kind' }],
      level: fact.nature === 'judgement' ? 'judge' : 'understand',
      topic: 'wording',
      answer: new Set(),
    }),
    type: 'statement-kind',
    stem: words.whatKind,
    statement: statement.value,
    feedback: `${words.kindReasons[fact.nature]} ${saidInFull(index, [fact], language)}`,
    options: kinds
      .filter((kind) => kind === fact.nature || offered.includes(kind))
      .map((kind) => ({ id: kind, text: words.kinds[kind] })),
    key: fact.nature,
  });
}

/**
 * Whether the lesson shows more of the kind than its word for it: an event of a relation that tells of
 * events, a demand for something to be done, an opinion that is told as one.
 */
function isClearlyOfItsKind(index: LessonIndex, fact: Fact): boolean {
  const type = fact.relation?.type ?? '';
  switch (fact.nature) {
    case 'judgement':
      return isClearOpinion(index, fact);
    case 'event':
      return isClearEvent(fact);
    case 'demand':
      return clearRelations.demand.has(type) && !upholdsPrinciple(index, fact);
    case 'role':
    case 'plan':
      return clearRelations[fact.nature].has(type);
    case 'figure':
      return fact.relation !== undefined;
    default:
      return fact.nature satisfies never;
  }
}

/** Whether a fact tells of something that happened, and accuses nobody of it. */
export function isClearEvent(fact: Fact): boolean {
  const tellsOfEvent = relations.get(fact.relation?.type ?? '')?.isEvent === true;
  return fact.nature === 'event' && tellsOfEvent && !isSensitive(fact);
}

/**
 * Whether a judgement is told as one: by a verb of opinion, or in a sentence that marks it as a view and
 * holds no other, unless its own words are quoted. Not one whose statement says that somebody judged.
 */
export function isClearOpinion(index: LessonIndex, fact: Fact): boolean {
  if (fact.nature !== 'judgement') return false;
  const givesView = linksOf(index, fact).some(({ verb }) => viewVerbs.has(verb));
  const isOwnView = valuesOf(fact).includes('quotation') || isAloneInItsSentences(index, fact);
  const isBare = fact.relation === undefined && !saysView(fact);
  return isBare && (givesView || (isOwnView && isToldAsView(index, fact)));
}

function isAloneInItsSentences(index: LessonIndex, fact: Fact): boolean {
  return fact.evidence.every((id) => index.tellings.bySentence.get(id)?.length === 1);
}

/** Whether what is demanded is a principle: to be for it is as much a view as a demand. */
function upholdsPrinciple(index: LessonIndex, { relation = { type: '' } }: Fact): boolean {
  return Object.values(relation)
    .flat()
    .some((id) => {
      const entity = index.entities.get(id);
      return entity?.type === 'demand' && entity.kind === 'principle';
    });
}

/** Whether a word of the option, or of its family, stands in the statement. */
function givesAway(statement: string, option: string): boolean {
  const said = tokensOf(statement).flatMap((token) => [token, token.replace(/^ال/u, '')]);
  const offered = tokensOf(option).filter((token) => token.length >= shortestRoot);
  return said.some(
    (word) => word.length >= shortestRoot && offered.some((o) => o.startsWith(word) || word.startsWith(o)),
  );
}

function valuesOf({ values = {} }: Fact): readonly string[] {
  return Object.values(values).map(({ type }) => type);
}
