import { formatEdtf } from '@sanad/language';
import { printMarked, type Entity, type Value } from '@sanad/lesson';
import type { Random } from '../../packages/quiz/src/random.ts';
import type { Name } from './synthetic-names.ts';

/** A date in the words it is told with, preposition included, marked as `@date`. */
export interface ToldDate extends Name {
  readonly value: Extract<Value, { type: 'date' }>;
}

/** A day as a text may tell it: outright, by its month, or from where the text stands. */
export function toldDate(day: string, random: Random): ToldDate {
  const way = random.below(10);
  if (way < 7)
    return { ar: `في {${formatEdtf(day, 'ar')}|@date}`, en: `on {${formatEdtf(day, 'en')}|@date}`, value: dated(day) };
  if (way < 9) return toldMonth(day);
  const expression = { ar: 'في اليوم نفسه', en: 'that same day' };
  return { ar: `{${expression.ar}|@date}`, en: `{${expression.en}|@date}`, value: { ...dated(day), expression } };
}

/** The month of a day. */
export function toldMonth(day: string): ToldDate {
  const month = day.slice(0, 7);
  return {
    ar: `في {${formatEdtf(month, 'ar')}|@date}`,
    en: `in {${formatEdtf(month, 'en')}|@date}`,
    value: dated(month),
  };
}

/** A date as a value. */
export function dated(edtf: string): Extract<Value, { type: 'date' }> {
  return { type: 'date', edtf };
}

/** A day counted from 1 January 1970. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Whether Arabic words agree with an entity in the feminine. */
export function isFeminine({ grammar }: Entity): boolean {
  return grammar?.ar?.gender === 'feminine';
}

/** The form of a verb before its subject. */
export function verb(subject: Entity, masculine: string, feminine: string): string {
  return isFeminine(subject) ? feminine : masculine;
}

/** The marked Arabic name. */
export function ar({ id, name }: Entity): string {
  return printMarked([{ text: name.ar ?? '', reference: id }]);
}

/** The marked English name. */
export function en({ id, name }: Entity): string {
  return printMarked([{ text: name.en ?? '', reference: id }]);
}

/** The marked English name at the head of a sentence. */
export function the(entity: Entity): string {
  return entity.grammar?.en?.article === true ? `The ${en(entity)}` : en(entity);
}

/** The marked English name inside a sentence. */
export function lowerThe(entity: Entity): string {
  return entity.grammar?.en?.article === true ? `the ${en(entity)}` : en(entity);
}
