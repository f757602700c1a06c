import { edtfBounds, parseEdtf } from '@sanad/language';
import type { Entity } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { dayOrdinal, termClass, type Term } from '../term.ts';

/**
 * Whether a reader could take `candidate` for the key: the same class of thing, a place of the same
 * whole, no date after the text was written, and no demand that only accusations and judgements speak of.
 */
export function isPlausible(index: LessonIndex, key: Term, candidate: Term): boolean {
  if (termClass(candidate) !== termClass(key)) return false;
  if (key.kind === 'value') return candidate.kind === 'value' && isWithinReach(index, candidate);
  if (candidate.kind === 'value') return false;
  if (key.entity.type === 'place') return sharesWhole(key.entity, candidate.entity);
  return candidate.entity.type !== 'demand' || !index.disputed.has(candidate.entity.id);
}

function sharesWhole(key: Entity, candidate: Entity): boolean {
  const wholes = key.partOf ?? [];
  return wholes.length === 0 || wholes.some((whole) => candidate.partOf?.includes(whole) === true);
}

function isWithinReach({ lastDay }: LessonIndex, { value }: Extract<Term, { kind: 'value' }>): boolean {
  if (value.type !== 'date' || lastDay === undefined) return true;
  const offered = parseEdtf(value.edtf);
  return !offered.ok || dayOrdinal(edtfBounds(offered.value).earliest) <= lastDay;
}
