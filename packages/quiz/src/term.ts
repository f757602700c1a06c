import { formatEdtf, formatNumber, languages, type Language } from '@sanad/language';
import { valueIdentity, type Entity, type Fact, type Localized, type Reference, type Value } from '@sanad/lesson';
import type { LessonDates } from './days.ts';
import type { LessonIndex } from './lesson-index.ts';
import type { LessonTexts } from './lesson-texts.ts';

/** What a question can ask for or offer: an entity of the lesson or a value of a fact. */
export type Term =
  { readonly kind: 'entity'; readonly entity: Entity } | { readonly kind: 'value'; readonly value: Value };

/** What a reference of a fact points at; throws on one that the parser would have refused. */
export function termOf(index: LessonIndex, fact: Fact, reference: Reference): Term {
  const value = reference.startsWith('@') ? fact.values?.[reference.slice(1)] : undefined;
  if (value) return { kind: 'value', value };
  const entity = index.entities.get(reference);
  if (!entity) throw new Error(`${fact.id} refers to ${reference}, which the lesson does not have`);
  return { kind: 'entity', entity };
}

/** Text that is equal for equal terms. */
export function termIdentity(term: Term): string {
  return term.kind === 'entity' ? term.entity.id : valueIdentity(term.value);
}

/** An entity's name; empty when the lesson has none in this language, or none that can be read. */
export function nameIn(entity: Entity | undefined, language: Language): string {
  const name = entity?.name[language] ?? '';
  return /[\p{L}\p{N}]/u.test(name) ? name : '';
}

/** A term in its citation form, as an option or a key is shown; empty when the lesson has no name for it. */
export function termLabel(term: Term, language: Language): string {
  if (term.kind === 'entity') return nameIn(term.entity, language);
  const { value } = term;
  switch (value.type) {
    case 'date':
      return formatEdtf(value.edtf, language);
    case 'number':
      return formatNumber(value, language);
    case 'title':
    case 'quotation':
      return value.text[language] ?? '';
    default:
      return value satisfies never;
  }
}

/**
 * What may stand beside one another as options: the same type of entity, places of one kind, dates of
 * one precision, numbers of one unit and shape.
 */
export function termClass(term: Term): string {
  if (term.kind === 'entity') {
    const { entity } = term;
    if (entity.type === 'place') return `place ${entity.kind}`;
    if (entity.type === 'object') return `object ${entity.noun.en ?? entity.noun.ar ?? ''}`;
    return entity.type === 'demand' ? `demand ${entity.kind ?? 'action'}` : entity.type;
  }
  const { value } = term;
  switch (value.type) {
    case 'date':
      return `date ${datePrecision(value.edtf)}`;
    case 'number':
      return `number ${value.unit ?? ''} ${value.min === value.max ? 'single' : 'range'}`;
    case 'title':
    case 'quotation':
      return value.type;
    default:
      return value satisfies never;
  }
}

/** How exact a date is. `other`: a season, an interval, a set. */
export function datePrecision(edtf: string): 'day' | 'month' | 'year' | 'other' {
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return 'day';
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(edtf)) return 'month';
  return /^\d{4}$/.test(edtf) ? 'year' : 'other';
}

/** How two terms stand to each other. `overlapping`: neither the same nor shown to be apart. */
export type Kinship = 'same' | 'overlapping' | 'apart';

/** Whether two terms are one thing, part of one another, or apart. */
export function kinship(index: LessonIndex, a: Term, b: Term): Kinship {
  if (a.kind === 'entity' && b.kind === 'entity') return entityKinship(index, a.entity, b.entity);
  if (a.kind === 'value' && b.kind === 'value') return valueKinship(index, a.value, b.value);
  return 'overlapping';
}

function entityKinship(index: LessonIndex, a: Entity, b: Entity): Kinship {
  if (a.id === b.id) return 'same';
  if (a.type === 'demand' && b.type === 'demand' && a.sameAs !== undefined && a.sameAs === b.sameAs) return 'same';
  if (index.wholes.get(a.id)?.includes(b.id) === true || index.wholes.get(b.id)?.includes(a.id) === true)
    return 'overlapping';
  return index.lookup.namesakes.get(a.id)?.has(b.id) === true ? 'overlapping' : 'apart';
}

function valueKinship({ dates, texts }: LessonIndex, a: Value, b: Value): Kinship {
  if (a.type === 'date' && b.type === 'date') {
    if (a.edtf === b.edtf) return 'same';
    return datesOverlap(dates, a.edtf, b.edtf) ? 'overlapping' : 'apart';
  }
  if (a.type === 'number' && b.type === 'number') return numberKinship(a, b);
  if ((a.type === 'title' || a.type === 'quotation') && a.type === b.type) {
    if (valueIdentity(a) === valueIdentity(b)) return 'same';
    return textsOverlap(texts, a.text, b.text) ? 'overlapping' : 'apart';
  }
  return 'overlapping';
}

type NumberValue = Extract<Value, { type: 'number' }>;

function numberKinship(a: NumberValue, b: NumberValue): Kinship {
  if (a.unit !== b.unit || a.min > b.max || b.min > a.max) return 'apart';
  return a.min === b.min && a.max === b.max ? 'same' : 'overlapping';
}

function datesOverlap(dates: LessonDates, a: string, b: string): boolean {
  const [x, y] = [dates.daysOf(a), dates.daysOf(b)];
  return !x || !y || (x.from <= y.to && y.from <= x.to);
}

function textsOverlap(texts: LessonTexts, a: Localized, b: Localized): boolean {
  return languages.some((language) => {
    const [left, right] = [texts.words(a[language] ?? ''), texts.words(b[language] ?? '')];
    if (left.length === 0 || right.length === 0) return false;
    return left.every((token) => right.includes(token)) || right.every((token) => left.includes(token));
  });
}

/** A term as an option or a written key: its label, in English with a capital where a name has none. */
export function optionLabel(term: Term, language: Language): string {
  const label = termLabel(term, language);
  return language === 'en' ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}
