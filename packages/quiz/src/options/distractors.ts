import type { Language } from '@sanad/language';
import type { Fact, Reference } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { termIdentity, termLabel, termOf, type Term } from '../term.ts';
import { relations } from '../relations/relations.ts';
import type { RoleTruth } from '../truth.ts';
import { shareCircle } from './circle.ts';
import { confusedValues } from './confused-values.ts';
import { isPlausible } from './is-plausible.ts';
import { neighboursOf, rivalsOf } from './pools.ts';

/** Something false to offer beside the key, and where it comes from. */
export interface Distractor {
  readonly term: Term;
  readonly label: string;
  /** Best first: `rival` fills the same role of the same relation, `neighbour` is of the same kind, `confused` is made. */
  readonly origin: 'rival' | 'neighbour' | 'confused';
  /** Whether it belongs where the key does: a colleague is taken for the holder of an office, a stranger is not. */
  readonly isNear?: true;
  /** The fact whose answer this is, where there is one. */
  readonly rival?: Fact;
}

/** A place in a fact that is asked for: its relation's role, and what stands there. */
export interface Slot {
  readonly fact: Fact;
  readonly role: string;
  readonly reference: Reference;
}

/** The best first; those of one rank are as good as each other. */
export function rankedDistractors(all: readonly Distractor[]): readonly (readonly Distractor[])[] {
  return (['rival', 'neighbour', 'confused'] as const).flatMap((origin) =>
    [true, undefined].map((near) => all.filter((one) => one.origin === origin && one.isNear === near)),
  );
}

/** More distractors than this leave nothing to choose better from. */
const enough = 40;

/** What can be shown false in a slot, the best first, at most 40; nothing whose truth is unknown. */
export function distractorsFor(
  index: LessonIndex,
  slot: Slot,
  truth: RoleTruth,
  language: Language,
): readonly Distractor[] {
  if (!truth.mayBeFalse) return [];
  const key = termOf(index, slot.fact, slot.reference);
  const seen = new Set([termIdentity(key)]);
  const found: Distractor[] = [];
  const consider = (term: Term, origin: Distractor['origin'], rival?: Fact): void => {
    const identity = termIdentity(term);
    if (seen.has(identity) || !isPlausible(index, key, term)) return;
    seen.add(identity);
    if (truth.of(term).is !== 'false') return;
    const label = labelOf(index, term, language);
    if (label === '') return;
    found.push({
      term,
      label,
      origin,
      ...(shareCircle(index, key, term) && { isNear: true }),
      ...(rival && { rival }),
    });
  };
  for (const { term, rival } of rivalsOf(index.pools, slot.fact.relation?.type ?? '', slot.role, key)) {
    if (found.length === enough) return found;
    consider(term, 'rival', rival);
  }
  const relation = relations.get(slot.fact.relation?.type ?? '');
  const isNarrow = relation?.narrow?.includes(slot.role) === true;
  for (const term of isNarrow ? [] : neighboursOf(index.pools, key)) {
    if (found.length === enough) return found;
    consider(term, 'neighbour');
  }
  for (const value of key.kind === 'value' ? confusedValues(key.value) : []) {
    if (found.length === enough) return found;
    consider({ kind: 'value', value }, 'confused');
  }
  return found;
}

/** As `termLabel`; dates are offered beside many keys. */
function labelOf({ dates }: LessonIndex, term: Term, language: Language): string {
  const isDate = term.kind === 'value' && term.value.type === 'date';
  return isDate ? dates.written(term.value.edtf, language) : termLabel(term, language);
}
