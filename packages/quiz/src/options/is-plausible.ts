import { edtfBounds, parseEdtf } from '@sanad/language';
import type { Entity } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { termClass, type Term } from '../term.ts';

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

function isWithinReach(index: LessonIndex, candidate: Extract<Term, { kind: 'value' }>): boolean {
  const { asOf } = index.lesson;
  if (candidate.value.type !== 'date' || !asOf) return true;
  const [written, offered] = [parseEdtf(asOf.edtf), parseEdtf(candidate.value.edtf)];
  if (!written.ok || !offered.ok) return true;
  const { year, month, day } = edtfBounds(written.value).latest;
  const { earliest } = edtfBounds(offered.value);
  const ordinal = (y: number, m: number, d: number): number => y * 10_000 + m * 100 + d;
  return ordinal(earliest.year, earliest.month, earliest.day) <= ordinal(year, month, day);
}
