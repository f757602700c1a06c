import { err, ok, type Result } from '@sanad/language';
import { stableHash, type Criterion, type Fact, type Id, type Level, type OpenItem } from '@sanad/lesson';
import { runningName } from '../stem/grammar.ts';
import { ownVoice } from '../tellings.ts';
import { comparisonFrom } from './comparison.ts';
import { factPhrases } from './fact-phrases.ts';
import { frameItem, saidInFull } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { linksOf, namedBy, soleTeller } from './speakers.ts';
import { isClearEvent, isClearOpinion } from './statement-kind.ts';
import { namesArticle, statementOf } from './statement.ts';

/** What an open question is made of. */
interface OpenPlan {
  readonly role: string;
  readonly level: Level;
  readonly facts: readonly Fact[];
  readonly stem: string;
  readonly modelAnswer: string;
  /** What a good answer does, with its points. */
  readonly criteria: readonly (readonly [text: string, points: number])[];
}

/** Questions answered in sentences: to compare what two speakers say of one thing, to tell a report from an opinion. */
export function makeOpen(context: MakeContext, fact: Fact): readonly Result<OpenItem, Refusal>[] {
  return [compare(context, fact), tellApart(context, fact)].map((plan) =>
    plan.ok ? ok(openOf(context, plan.value)) : plan,
  );
}

function openOf({ index, language }: MakeContext, plan: OpenPlan): OpenItem {
  const targets = plan.facts.map(({ id }) => ({ fact: id, role: plan.role }));
  const { level, stem, modelAnswer } = plan;
  return {
    ...frameItem({ index, language, type: 'open', targets, level, topic: 'source', answer: new Set() }),
    type: 'open',
    stem,
    modelAnswer,
    rubric: plan.criteria.map(([text, points]): Criterion => ({ id: stableHash(text), text, points })),
  };
}

function compare(context: MakeContext, fact: Fact): Result<OpenPlan, Refusal> {
  const { language } = context;
  const found = comparisonFrom(context, fact);
  if (!found.ok) return found;
  const { ours, theirs, about } = found.value;
  const words = factPhrases[language];
  const [first, second] = [ours, theirs].map(([told]) => told && saidBy(context, told));
  if (first === undefined || second === undefined) return err('no-name-in-language');
  const facts = [...ours, ...theirs];
  return ok({
    role: 'compare',
    level: 'compare',
    facts,
    stem: words.compare(runningName(about, language, true), first, second),
    modelAnswer: [ours, theirs].map((side) => saidWhere(context, side)).join(' '),
    criteria: [
      [words.gives(first), 2],
      [words.gives(second), 2],
      [words.namesParagraphs, 1],
      [words.attributesEach, 1],
    ],
  });
}

function tellApart(context: MakeContext, opinion: Fact): Result<OpenPlan, Refusal> {
  const { index, language } = context;
  const teller = soleTeller(index, opinion);
  if (!isClearOpinion(index, opinion) || teller === undefined) return err('not-this-type');
  const told = (index.tellings.byTeller.get(teller) ?? []).filter((fact) => isShowable(context, fact, teller));
  if (told.find((fact) => isClearOpinion(index, fact)) !== opinion) return err('asked-elsewhere');
  const report = told.find(isClearEvent);
  const words = factPhrases[language];
  const said = report && saidBy(context, report);
  if (!report || said === undefined) return err('too-few-facts');
  const [first, second] = [statementOf(index, report, language), statementOf(index, opinion, language)];
  if (!first.ok) return first;
  if (!second.ok) return second;
  return ok({
    role: 'opinion',
    level: 'judge',
    facts: [report, opinion],
    stem: words.tellApart(said),
    modelAnswer: words.toldApart(first.value, second.value),
    criteria: [
      [words.givesReport, 2],
      [words.givesOpinion, 2],
      [words.explainsDifference, 2],
    ],
  });
}

/** Whether a fact is told by one speaker alone, in a statement that does not speak of the article. */
function isShowable({ index, language }: MakeContext, fact: Fact, teller: Id): boolean {
  const statement = statementOf(index, fact, language);
  return statement.ok && soleTeller(index, fact) === teller && !namesArticle(index, fact, language);
}

/** What the facts say, with the paragraphs that say it. */
function saidWhere({ index, language }: MakeContext, facts: readonly Fact[]): string {
  const paragraphs = facts.flatMap(({ evidence }) => evidence).map((id) => index.sentences.get(id)?.paragraph ?? 0);
  const said = saidInFull(index, facts, language);
  return `${said} ${factPhrases[language].inParagraphs([...new Set(paragraphs)])}`;
}

/** "What the text attributes to X", or what the article says itself; undefined without a name. */
function saidBy({ index, language }: MakeContext, fact: Fact): string | undefined {
  const words = factPhrases[language];
  const teller: Id | undefined = soleTeller(index, fact);
  if (teller === ownVoice) return words.whatArticleSays;
  const [link] = linksOf(index, fact);
  const entity = link && (namedBy(index, link) ?? index.entities.get(link.source));
  const name = entity && runningName(entity, language, true);
  return name === undefined || name === '' ? undefined : words.whatSourceSays(name);
}
