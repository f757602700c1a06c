import type { Language } from '@sanad/language';
import { plainText, stableHash, type Fact, type Option } from '@sanad/lesson';
import type { MakeContext } from '../items/make-context.ts';
import { phrasesOf } from '../speech/speech.ts';
import { anchorOf } from '../stem/anchor.ts';
import { optionLabel, termIdentity, type Term } from '../term.ts';
import { arrangeOptions } from './arrange-options.ts';
import type { Distractor } from './distractors.ts';

/** The options of one item and which of them is right. */
export interface OptionSet {
  readonly options: readonly Option[];
  readonly key: string;
}

/** The item whose options are made. */
export interface OptionPlan {
  readonly itemId: string;
  readonly fact: Fact;
  readonly key: Term;
}

/**
 * Sets the key among its distractors. Option ids come from what they stand for, not from their place.
 * `label` words an option; a blank in mid-sentence takes names as they are.
 */
export function makeOptions(
  context: MakeContext,
  { itemId, fact, key }: OptionPlan,
  distractors: readonly Distractor[],
  label: (term: Term, language: Language) => string = optionLabel,
): OptionSet {
  return { options: mixedOptions(context, { itemId, fact, keys: [key] }, distractors, label), key: optionId(key) };
}

/** Sets one or more keys among distractors, each option in its place. */
export function mixedOptions(
  context: MakeContext,
  { itemId, fact, keys }: Omit<OptionPlan, 'key'> & { readonly keys: readonly Term[] },
  distractors: readonly Distractor[],
  label: (term: Term, language: Language) => string = optionLabel,
): readonly Option[] {
  const loose = [
    ...keys.map((term) => ({ option: { id: optionId(term), text: label(term, context.language) }, term })),
    ...distractors.map((distractor) => ({
      option: wrongOption(context, fact, distractor, label),
      term: distractor.term,
    })),
  ];
  return arrangeOptions(loose, context.randomFor(`${itemId} places`));
}

/** A distractor as an option: worded, and with the reason why it is wrong where a fact tells. */
export function wrongOption(
  { index, language }: MakeContext,
  fact: Fact,
  { term, rival }: Distractor,
  label: (term: Term, language: Language) => string,
): Option {
  const option = { id: optionId(term), text: label(term, language) };
  if (!rival || !mayExplain(rival)) return option;
  const statement = plainText(rival.statement[language] ?? '');
  const anchor = anchorOf(index, rival, language);
  const isSameSource = anchor === anchorOf(index, fact, language);
  return { ...option, feedback: isSameSource ? statement : phrasesOf(index, language).said(anchor, statement) };
}

/** A judgement is never used to explain another answer. */
function mayExplain(fact: Fact): boolean {
  return fact.nature !== 'judgement';
}

/** The id of the option that stands for a term, the same in every item. */
export function optionId(term: Term): string {
  return stableHash(termIdentity(term));
}
