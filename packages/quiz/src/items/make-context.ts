import type { MaxLength } from '@sanad/lesson';
import { graphemeLength, type Language } from '@sanad/language';
import { answersTo, type Answers } from '../answers.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { distractorsFor, type Distractor, type Slot } from '../options/distractors.ts';
import { seededRandom, type Random } from '../random.ts';
import { roleTruth, type RoleTruth } from '../truth.ts';

/** Where items are made: the lesson, the language, and chance named by item, so that order does not matter. */
export interface MakeContext {
  readonly index: LessonIndex;
  readonly language: Language;
  readonly maxLength: MaxLength | undefined;
  readonly randomFor: (itemId: string) => Random;
  /** What is known of a slot; worked out once for all the ways of asking it. */
  readonly truthOf: (slot: Slot) => RoleTruth;
  /** What the passage answers to a slot; worked out once likewise. */
  readonly answersTo: (slot: Slot) => Answers;
  /** What can be shown false in a slot; worked out once likewise. */
  readonly distractorsOf: (slot: Slot) => readonly Distractor[];
}

/** A context for making items of one lesson in one language from one seed. */
export function makeContext(index: LessonIndex, language: Language, seed: number, maxLength?: MaxLength): MakeContext {
  const truthOf = rememberedBySlot((slot) => roleTruth(index, slot));
  return {
    index,
    language,
    maxLength,
    randomFor: (name) => seededRandom(seed, name),
    truthOf,
    answersTo: rememberedBySlot((slot) => answersTo(index, slot, truthOf(slot))),
    distractorsOf: rememberedBySlot((slot) =>
      distractorsFor(index, slot, truthOf(slot), language).filter(
        ({ label }) => graphemeLength(label) <= (maxLength?.option ?? Infinity),
      ),
    ),
  };
}

function rememberedBySlot<T>(workOut: (slot: Slot) => T): (slot: Slot) => T {
  let last: { readonly slot: Slot; readonly result: T } | undefined;
  return (slot) => {
    if (last?.slot !== slot) last = { slot, result: workOut(slot) };
    return last.result;
  };
}
