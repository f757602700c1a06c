import { parseNumber, type Language, type PartialDate } from '@sanad/language';
import type { Fact } from '@sanad/lesson';
import { comesBefore } from '../chronology.ts';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { termIdentity, termOf, type Term } from '../term.ts';
import { turnNumbers } from './lexicon/question-clues.ts';
import { sequenceIn, sequenceWords, type Side } from './lexicon/sequence-words.ts';
import { namesIn } from './names-in.ts';
import { fellowFacts } from './other-answers.ts';
import type { Subject } from './subject.ts';
import { datesIn } from './told-dates.ts';

/** What stands on the side that a question asks for, and what does not. */
export interface BesideEvent {
  readonly right: readonly Term[];
  readonly wrong: readonly Term[];
}

/**
 * Which events answer a question that tells its event by another one or a day, as "which event comes after the
 * opening?" does: all on that side, or the nearest where the question says so. Undefined where nothing is named so,
 * where a measure says how far they lie apart, or where the passage does not place the asked one.
 */
export function besideEvent(subject: Subject, { fact, role }: Slot): BesideEvent | undefined {
  const { index } = subject;
  const asked = index && askedSide(subject, index);
  if (!asked) return undefined;
  const facts = [fact, ...fellowFacts(subject, { fact, role })];
  const termsOf = (some: readonly Fact[]): readonly Term[] =>
    some.flatMap((one) => argumentsOf(one, role).map((reference) => termOf(index, one, reference)));
  const anchor = facts.find((one) => termsOf([one]).some((term) => asked.names.includes(termIdentity(term))));
  const sideOf = (one: Fact): Side | undefined => (anchor ? sideBeside(index, one, anchor) : sideOfDay(one, asked.day));
  if (sideOf(fact) === undefined) return undefined;
  const onSide = facts.filter((one) => sideOf(one) === asked.side);
  const isNearest = (one: Fact): boolean =>
    !onSide.some((other) => sideBeside(index, other, one) === (asked.side === 'after' ? 'before' : 'after'));
  const right = asked.isNext ? onSide.filter(isNearest) : onSide;
  return { right: termsOf(right), wrong: termsOf(facts.filter((one) => !right.includes(one))) };
}

/** On which side of another an event lies; undefined where the passage does not show it. */
export function sideBeside(index: LessonIndex, fact: Fact, other: Fact): Side | undefined {
  if (comesBefore(index, fact, other)) return 'before';
  return comesBefore(index, other, fact) ? 'after' : undefined;
}

function sideOfDay({ values = {} }: Fact, day: number | undefined): Side | undefined {
  const [own] = Object.values(values).flatMap((value) => daysNamed({ kind: 'value', value }));
  if (day === undefined || own === undefined || own === day) return undefined;
  return own < day ? 'before' : 'after';
}

/** The side that a question asks for, and what it asks it of: a name by what it may stand for, or a day as yyyymmdd. */
interface AskedSide {
  readonly side: Side;
  readonly isNext: boolean;
  readonly names: readonly string[];
  readonly day: number | undefined;
}

function askedSide({ shown, language }: Subject, index: LessonIndex): AskedSide | undefined {
  const found = sequenceIn(shown, language);
  if (!found || isMeasure(shown.slice(0, found.at), language)) return undefined;
  const { named, rest } = namesIn(shown.slice(found.at + 1), index, language);
  const start = rest.indexOf('');
  const names = start < 0 || start > mostBetween ? [] : (named[0] ?? []);
  const [day] = [...names.flatMap(daysNamed), ...datesIn(rest.slice(0, longestDay), language).flatMap(dayOf)];
  const more = [...shown.slice(0, found.at), ...rest];
  return {
    side: found.side,
    isNext: more.some((word) => sequenceWords[language].next.has(word) || turnNumbers[language].has(word)),
    names: names.map(termIdentity),
    day,
  };
}

/** A whole day that a name stands for, as yyyymmdd. */
function daysNamed(term: Term): readonly number[] {
  const edtf = term.kind === 'value' && term.value.type === 'date' ? term.value.edtf : '';
  return edtf.length === 'yyyy-mm-dd'.length ? [Number(edtf.replaceAll('-', ''))] : [];
}

function dayOf({ year, month, day }: PartialDate): readonly number[] {
  return year && month && day ? [year * 10_000 + month * 100 + day] : [];
}

/** Small words that may stand between a word of sequence and a name: "earlier than the", «التالية على». */
const mostBetween = 2;

/** Words of a day with its year, and one before them. */
const longestDay = 5;

/** Whether a count comes last, as in "two weeks" before "after": it says how far the events lie apart. */
function isMeasure(tokens: readonly string[], language: Language): boolean {
  return parseNumber(tokens.slice(-2, -1).join(' '), language) !== undefined;
}
