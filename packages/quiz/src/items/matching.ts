import { err, ok, type Result } from '@sanad/language';
import { itemIdOf, stableHash, type Fact, type MatchingItem, type Option } from '@sanad/lesson';
import { arrangeOptions, type LooseOption } from '../options/arrange-options.ts';
import { areDistinct } from '../options/choose-options.ts';
import { frameItem, saidInFull } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import { matchRoles } from './match-roles.ts';
import { matchSources } from './match-sources.ts';
import { matchingKinds } from './matching-kinds.ts';
import type { Match, MatchingPlan } from './matching-plan.ts';
import type { Refusal } from './refusal.ts';

/** Prompts of one item. */
const fewest = 3;
const most = 4;

/**
 * Matches the given fact and later ones with what fills a role in each, one option to spare. Every wrong
 * pair is shown false by the passage.
 */
export function makeMatching(context: MakeContext, fact: Fact): readonly Result<MatchingItem, Refusal>[] {
  const kinds = matchingKinds.filter(({ relation }) => relation === fact.relation?.type);
  const plans = [...kinds.map((kind) => matchRoles(context, fact, kind)), matchSources(context, fact)];
  return plans.map((plan) => (plan.ok ? matchingOf(context, plan.value) : plan));
}

function matchingOf(context: MakeContext, plan: MatchingPlan): Result<MatchingItem, Refusal> {
  const matches = matchable(plan);
  if (matches.length < fewest) return err('too-few-facts');
  const spare = plan.spares.find((option) => fits(plan, matches, option));
  if (!spare) return err('too-few-distractors');
  const { index, language } = context;
  const targets = matches.map(({ fact, role }) => ({ fact: fact.id, role }));
  const id = itemIdOf('matching', language, targets);
  const random = context.randomFor(`${id} places`);
  const { level, topic, stem } = plan;
  return ok({
    ...frameItem({ index, language, type: 'matching', targets, level, topic, answer: new Set() }),
    type: 'matching',
    stem,
    prompts: random.shuffled(matches.map((match) => promptOf(context, match))),
    options: arrangeOptions([...matches.map(({ option }) => option), spare], random),
    key: matches.map((match) => ({ prompt: promptId(match), option: match.option.option.id })),
  });
}

/** The given match and those that can stand beside it and one another. */
function matchable(plan: MatchingPlan): readonly Match[] {
  const chosen: Match[] = [];
  for (const match of plan.matches) {
    if (chosen.length === most) break;
    const isApart = chosen.every(
      (other) => plan.isFalse(match, other.option) && areDistinct(other.prompt, match.prompt),
    );
    if (isApart && fits(plan, chosen, match.option)) chosen.push(match);
  }
  return chosen[0] === plan.matches[0] ? chosen : [];
}

/** Whether an option is false of every match and not to be taken for another option. */
function fits(plan: MatchingPlan, matches: readonly Match[], option: LooseOption): boolean {
  return matches.every(
    (match) => plan.isFalse(match, option) && areDistinct(match.option.option.text, option.option.text),
  );
}

function promptOf({ index, language }: MakeContext, match: Match): Option {
  return { id: promptId(match), text: match.prompt, feedback: saidInFull(index, [match.fact], language) };
}

function promptId({ fact }: Match): string {
  return stableHash(`prompt ${fact.id}`);
}
