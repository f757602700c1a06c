import { parseNumber, type Language } from '@sanad/language';
import { comesBefore } from '../chronology.ts';
import type { Fact } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { termIdentity, termOf, type Term } from '../term.ts';
import { lessonNames } from './lesson-names.ts';
import { sequenceWords } from './lexicon/sequence-words.ts';
import { turnNumbers } from './lexicon/question-clues.ts';
import { namesIn } from './names-in.ts';
import { fellowFacts } from './other-answers.ts';
import type { Subject } from './subject.ts';

/** What stands on the side that a question asks for, and what does not. */
export interface BesideEvent {
  readonly right: readonly Term[];
  readonly wrong: readonly Term[];
}

/**
 * Which events answer a question that tells its event by another one alone, as "which event comes after the
 * opening?" does: all on that side, or the nearest where the question says so. Undefined where no event is named
 * so, where a measure says how far they lie apart, or where the passage does not place the asked one.
 */
export function besideEvent(subject: Subject, { fact, role }: Slot): BesideEvent | undefined {
  const { index } = subject;
  const asked = index && askedSide(subject, index);
  if (!asked) return undefined;
  const facts = [fact, ...fellowFacts(subject, { fact, role })];
  const identitiesOf = (one: Fact): readonly string[] => termsIn(index, one, role).map(termIdentity);
  const anchor = facts.find((one) => identitiesOf(one).some((identity) => asked.names.includes(identity)));
  if (!anchor) return undefined;
  const isOnSide = (one: Fact): boolean =>
    asked.isAfter ? comesBefore(index, anchor, one) : comesBefore(index, one, anchor);
  const onSide = facts.filter(isOnSide);
  const isPlaced = onSide.includes(fact) || comesBefore(index, fact, anchor) || comesBefore(index, anchor, fact);
  if (!isPlaced) return undefined;
  const right = asked.isNext ? onSide.filter((one) => isNearest(index, one, onSide, asked.isAfter)) : onSide;
  const termsOf = (some: readonly Fact[]): readonly Term[] => some.flatMap((one) => termsIn(index, one, role));
  return { right: termsOf(right), wrong: termsOf(facts.filter((one) => !right.includes(one))) };
}

function termsIn(index: LessonIndex, fact: Fact, role: string): readonly Term[] {
  return argumentsOf(fact, role).map((reference) => termOf(index, fact, reference));
}

function isNearest(index: LessonIndex, fact: Fact, onSide: readonly Fact[], isAfter: boolean): boolean {
  return !onSide.some((other) => (isAfter ? comesBefore(index, other, fact) : comesBefore(index, fact, other)));
}

/** The side that a question asks for, and what the name may stand for that it asks it of. */
interface AskedSide {
  readonly isAfter: boolean;
  readonly isNext: boolean;
  readonly names: readonly string[];
}

function askedSide({ shown, language }: Subject, index: LessonIndex): AskedSide | undefined {
  const { before, after, next } = sequenceWords[language];
  const at = shown.findIndex((word) => before.test(word) || after.test(word));
  if (at < 0 || isMeasure(shown.slice(0, at), language)) return undefined;
  const tail = shown.slice(at + 1);
  const { named, rest } = namesIn(tail, lessonNames(index, language));
  const start = rest.indexOf('');
  const [first] = named;
  if (!first || start > mostBetween) return undefined;
  const more = [...shown.slice(0, at), ...rest];
  return {
    isAfter: after.test(shown[at] ?? ''),
    isNext: more.some((word) => next.has(word) || turnNumbers[language].has(word)),
    names: first.map(termIdentity),
  };
}

/** Small words that may stand between such a word and a name: "earlier than the", «التالية على». */
const mostBetween = 2;

/** Whether a count comes last, as in "two weeks" before "after": it says how far the events lie apart. */
function isMeasure(tokens: readonly string[], language: Language): boolean {
  return parseNumber(tokens.slice(-2, -1).join(' '), language) !== undefined;
}
