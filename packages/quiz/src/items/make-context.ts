import type { Language } from '@sanad/language';
import type { LessonIndex } from '../lesson-index.ts';
import { distractorsFor, type Distractor, type Slot } from '../options/distractors.ts';
import { seededRandom, type Random } from '../random.ts';

/** Where items are made: the lesson, the language, and chance named by item, so that order does not matter. */
export interface MakeContext {
  readonly index: LessonIndex;
  readonly language: Language;
  readonly randomFor: (itemId: string) => Random;
  /** Everything shown false in a slot; worked out once for all the ways of asking it. */
  readonly distractorsOf: (slot: Slot) => readonly Distractor[];
}

/** A context for making items of one lesson in one language from one seed. */
export function makeContext(index: LessonIndex, language: Language, seed: number): MakeContext {
  const known = new WeakMap<Slot, readonly Distractor[]>();
  return {
    index,
    language,
    randomFor: (name) => seededRandom(seed, name),
    distractorsOf(slot) {
      const found = known.get(slot) ?? distractorsFor(index, slot, language);
      known.set(slot, found);
      return found;
    },
  };
}
