import { err, ok, type Result } from '@sanad/language';
import { stableHash, type Fact, type Topic } from '@sanad/lesson';
import type { LooseOption } from '../options/arrange-options.ts';
import type { Slot } from '../options/distractors.ts';
import { isPlausible } from '../options/is-plausible.ts';
import { phrasesOf } from '../speech/speech.ts';
import { isSensitive } from '../relations/relations.ts';
import { anchorOf } from '../stem/anchor.ts';
import { argumentsOf, renderTemplate } from '../stem/render-template.ts';
import { optionLabel, termClass, termIdentity, termOf, type Term } from '../term.ts';
import type { MakeContext } from './make-context.ts';
import type { Match, MatchingPlan } from './matching-plan.ts';
import type { MatchingKind } from './matching-kinds.ts';
import type { Refusal } from './refusal.ts';
import { topicOf } from './slots.ts';
import { factsAfter } from './speakers.ts';

/** Later facts that are looked at before enough are found. */
const looked = 120;

/** A match with the terms it comes from. */
interface RoleMatch extends Match {
  readonly slot: Slot;
  readonly promptTerm: Term;
}

/** Plans to match what fills one role of a relation with what fills another, in facts that share the rest. */
export function matchRoles(context: MakeContext, fact: Fact, kind: MatchingKind): Result<MatchingPlan, Refusal> {
  const { index, language } = context;
  if (isSensitive(fact) || fact.nature === 'judgement') return err('sensitive');
  const first = matchIn(context, fact, kind);
  if (!first) return err('not-this-type');
  const later = context.randomFor(`matching ${kind.relation} ${fact.id}`).shuffled(factsAfter(index, fact, looked));
  const others = later
    .flatMap((other) => matchIn(context, other, kind) ?? [])
    .filter((other) => isOfAKind(context, first, other, kind));
  const template = renderTemplate(kind.stem[language], { index, fact, language });
  if (template === undefined) return err('no-template');
  const slots = new Map([first, ...others].map((match) => [match.fact, match.slot]));
  const anchors = new Set([first, ...others].map((match) => anchorOf(index, match.fact, language)));
  const [anchor = ''] = anchors;
  const offered = context.distractorsOf(first.slot).map(({ term }) => looseOption(context, term));
  return ok({
    stem: phrasesOf(index, language).anchored(
      anchors.size === 1 ? anchor : phrasesOf(index, language).byText,
      template,
    ),
    level: 'understand',
    topic: topicOfMatch(first),
    matches: [first, ...others],
    spares: [...others.map(({ option }) => option), ...offered],
    isFalse: ({ fact: matched }, { term }) => {
      const slot = slots.get(matched);
      return slot !== undefined && context.truthOf(slot).of(term).is === 'false';
    },
  });
}

/** A fact of the kind with one thing in each of the two roles; no date that is worked out or told from another day. */
function matchIn(context: MakeContext, fact: Fact, kind: MatchingKind): RoleMatch | undefined {
  const { index, language } = context;
  if (fact.relation?.type !== kind.relation || fact.nature === 'judgement') return undefined;
  const [prompt, ...morePrompts] = argumentsOf(fact, kind.prompt);
  const [option, ...moreOptions] = argumentsOf(fact, kind.option);
  if (prompt === undefined || option === undefined || morePrompts.length + moreOptions.length > 0) return undefined;
  const [promptTerm, optionTerm] = [termOf(index, fact, prompt), termOf(index, fact, option)];
  if ([promptTerm, optionTerm].some((term) => optionLabel(term, language) === '' || isUnsure(term))) return undefined;
  return {
    fact,
    role: kind.option,
    prompt: optionLabel(promptTerm, language),
    option: looseOption(context, optionTerm),
    slot: { fact, role: kind.option, reference: option },
    promptTerm,
  };
}

function isUnsure(term: Term): boolean {
  if (term.kind === 'entity' || term.value.type !== 'date') return false;
  return term.value.expression !== undefined || term.value.certainty === 'inferred';
}

function isOfAKind({ index }: MakeContext, first: RoleMatch, other: RoleMatch, kind: MatchingKind): boolean {
  const shares = kind.shared.every((role) => idsOf(first.fact, role) === idsOf(other.fact, role));
  return (
    shares &&
    termClass(first.promptTerm) === termClass(other.promptTerm) &&
    isPlausible(index, first.option.term, other.option.term)
  );
}

function idsOf(fact: Fact, role: string): string {
  return argumentsOf(fact, role).join(' ');
}

function looseOption({ language }: MakeContext, term: Term): LooseOption {
  return { option: { id: stableHash(termIdentity(term)), text: optionLabel(term, language) }, term };
}

function topicOfMatch({ option }: RoleMatch): Topic {
  return topicOf(option.term) ?? 'actor';
}
