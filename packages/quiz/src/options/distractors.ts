import type { Language } from '@sanad/language';
import type { Fact, Reference } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { termIdentity, termLabel, termOf, type Term } from '../term.ts';
import type { RoleTruth } from '../truth.ts';
import { confusedValues } from './confused-values.ts';
import { isPlausible } from './is-plausible.ts';
import { neighboursOf, rivalsOf } from './pools.ts';

/** Something false to offer beside the key, and where it comes from. */
export interface Distractor {
  readonly term: Term;
  readonly label: string;
  /** Best first: `rival` fills the same role of the same relation, `neighbour` is of the same kind, `confused` is made. */
  readonly origin: 'rival' | 'neighbour' | 'confused';
  /** The fact whose answer this is, where there is one. */
  readonly rival?: Fact;
}

/** A place in a fact that is asked for: its relation's role, and what stands there. */
export interface Slot {
  readonly fact: Fact;
  readonly role: string;
  readonly reference: Reference;
}

/** More distractors than this leave nothing to choose better from. */
const enough = 60;

/** What can be shown false in a slot, the best first, at most 60; nothing whose truth is unknown. */
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
  for (const candidate of candidates(index, slot, key)) {
    if (found.length === enough) break;
    const identity = termIdentity(candidate.term);
    const label = termLabel(candidate.term, language);
    if (seen.has(identity) || label === '' || !isPlausible(index, key, candidate.term)) continue;
    seen.add(identity);
    if (truth.of(candidate.term).is === 'false') found.push({ ...candidate, label });
  }
  return found;
}

function* candidates(index: LessonIndex, { fact, role }: Slot, key: Term): Generator<Omit<Distractor, 'label'>> {
  for (const rival of rivalsOf(index.pools, fact.relation?.type ?? '', role, key)) yield { ...rival, origin: 'rival' };
  for (const term of neighboursOf(index.pools, key)) yield { term, origin: 'neighbour' };
  if (key.kind === 'entity') return;
  for (const value of confusedValues(key.value)) yield { term: { kind: 'value', value }, origin: 'confused' };
}
