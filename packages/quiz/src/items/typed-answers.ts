import { err, ok, type Result } from '@sanad/language';
import type { TypedKey } from '@sanad/lesson';
import type { Answer } from '../answers.ts';
import type { AskableSlot } from './ask-slot.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { isFirst, ofOneSource } from './several-answers.ts';
import { typedKeyOf } from './typed-key.ts';

/** What may be typed for a slot, and the answers that one item asks for together. */
export interface TypedAnswers {
  readonly asked: readonly Answer[];
  readonly typed: TypedKey;
}

/**
 * What may be typed for a slot: refused where the passage leaves it open whether something else would do.
 * `kinds`: a question tells the kind it asks for, a blank takes any.
 */
export function typedAnswersOf(
  context: MakeContext,
  { slot, key }: AskableSlot,
  kinds: 'told' | 'any',
): Result<TypedAnswers, Refusal> {
  const { index, language } = context;
  const { all, ofOtherKinds, areClear, areClearOfAnyKind } = context.answersTo(slot);
  const right = kinds === 'any' ? [...all, ...ofOtherKinds] : all;
  const terms = right.map(({ term }) => term);
  const typed = typedKeyOf(index, key, terms, language);
  if (!typed) return err('not-this-type');
  if (!(kinds === 'any' ? areClearOfAnyKind : areClear)) return err('several-answers');
  const asked = ofOneSource(context, right, slot.fact);
  const typable = asked.filter(({ term }) => typedKeyOf(index, term, terms, language) !== undefined);
  return isFirst(typable, slot) ? ok({ asked, typed }) : err('asked-with-another');
}
