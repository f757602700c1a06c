import type { Entity, Value } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { termClass, type Term } from '../term.ts';

/**
 * Whether a reader could take `candidate` for the key: the same class of thing, a place of the same
 * whole, a date on the same side of the day the text was written, and no demand that only accusations and
 * judgements speak of.
 */
export function isPlausible(index: LessonIndex, key: Term, candidate: Term): boolean {
  if (termClass(candidate) !== termClass(key)) return false;
  if (key.kind === 'value') return candidate.kind === 'value' && isSameSide(index, key.value, candidate.value);
  if (candidate.kind === 'value') return false;
  if (key.entity.type === 'place') return sharesWhole(key.entity, candidate.entity);
  return candidate.entity.type !== 'demand' || !index.disputed.has(candidate.entity.id);
}

function sharesWhole(key: Entity, candidate: Entity): boolean {
  const wholes = key.partOf ?? [];
  return wholes.length === 0 || wholes.some((whole) => candidate.partOf?.includes(whole) === true);
}

/** Whether two dates lie on one side of the day the text was written: the date of a plan stands among later ones. */
function isSameSide({ dates, lastDay }: LessonIndex, key: Value, candidate: Value): boolean {
  if (key.type !== 'date' || candidate.type !== 'date' || lastDay === undefined) return true;
  const [due, offered] = [dates.daysOf(key.edtf), dates.daysOf(candidate.edtf)];
  return due === undefined || offered === undefined || due.from > lastDay === offered.from > lastDay;
}
