import type { Id } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { termIdentity, termOf, type Term } from '../term.ts';
import { roleTruth, type Truth } from '../truth.ts';
import { appositionIn } from './apposition.ts';
import { besideEvent } from './beside-event.ts';
import { otherAnswers } from './other-answers.ts';
import { isOfAnotherSort } from './sorts.ts';
import { isToldOtherwise } from './told-otherwise.ts';
import { eventOfTurn } from './turn-told.ts';
import type { ResolvedOffer, Subject } from './subject.ts';

/** What the lesson says of something offered as an answer. `unresolved`: its words stand for nothing in the lesson. */
export interface Judgement {
  readonly id: string;
  readonly text: string;
  /** Whether the item gives it as right. */
  readonly isKey: boolean;
  readonly is: Truth['is'] | 'unresolved';
  readonly term?: Term;
  /** The proof, where a relation or a closure gives one. */
  readonly proof?: Truth;
}

/** A proof, and what an item may count on by it. */
export interface Judged {
  readonly is: Truth['is'];
  readonly proof: Truth;
}

/** Judges what stands in a fact's slot. */
export function judgeTerm(index: LessonIndex, slot: Slot, term: Term): Judged {
  return slotTruth(index, slot)(term);
}

/**
 * What is of another sort than the asked cannot be right, whatever is open; nor is what stands outside a list
 * that the lesson closes, though another relation tells it of the same; nor what the lesson tells otherwise.
 */
function judged(index: LessonIndex, slot: Slot, proof: Truth, term: Term): Judged {
  if (proof.is !== 'unknown') return { is: proof.is, proof };
  const asked = termOf(index, slot.fact, slot.reference);
  const isWrong =
    proof.because === 'told-with' ||
    isOfAnotherSort(term, asked, slot.role) ||
    (proof.because === 'open' && isToldOtherwise(index, slot, term));
  return { is: isWrong ? 'false' : 'unknown', proof };
}

/** Judges every offer of an item that asks what stands in a slot. */
export function judgeSlotOffers(subject: Subject): readonly Judgement[] | undefined {
  const { index, slots, offers, item } = subject;
  if (!index || slots.length === 0) return undefined;
  const truths = slots.map((slot) => ofMeantEvent(subject, index, slot, slotTruth(index, slot)));
  const others = slots.flatMap((slot) => otherAnswers(subject, slot)).map(termIdentity);
  const beside = slots.flatMap((slot) => besideEvent(subject, slot) ?? []);
  const right = new Set([...others, ...beside.flatMap((side) => side.right.map(termIdentity))]);
  const wrong = new Set(beside.flatMap((side) => side.wrong.map(termIdentity)));
  return offers.map((offer): Judgement => {
    const { id, text, isKey, meant } = offer;
    const apposed = offer.term ? undefined : appositionIn(index, text, item.language);
    const term = apposed?.term ?? meant;
    if (!term) return { id, text, isKey, is: 'unresolved' };
    if (apposed?.isTold === false) return { id, text, isKey, is: 'false', term };
    const { is, proof } = joined(truths.map((truthOf) => truthOf(term)));
    const identity = termIdentity(term);
    return { id, text, isKey, is: right.has(identity) ? 'true' : wrong.has(identity) ? 'false' : is, term, proof };
  });
}

/** Where the question tells the turn of the event that it means, what holds of the others is wrong. */
function ofMeantEvent(
  subject: Subject,
  index: LessonIndex,
  slot: Slot,
  truthOf: (term: Term) => Judged,
): (term: Term) => Judged {
  const rivals = roleTruth(index, slot).rivals();
  if (rivals.length < 2 || eventOfTurn(subject, index, rivals) !== slot.fact) return truthOf;
  return (term) => {
    const { is, proof } = truthOf(term);
    return { is: proof.is === 'true' && proof.by !== slot.fact ? 'false' : is, proof };
  };
}

function slotTruth(index: LessonIndex, slot: Slot): (term: Term) => Judged {
  const { fact, role } = slot;
  const truth = roleTruth(index, slot);
  const own = argumentsOf(fact, role).map((one) => termIdentity(termOf(index, fact, one)));
  return (term) =>
    judged(index, slot, own.includes(termIdentity(term)) ? { is: 'true', by: fact } : truth.of(term), term);
}

/** What holds of one of several facts is right; what is shown wrong of each is wrong. */
function joined(truths: readonly Judged[]): Judged {
  const open: Judged = { is: 'unknown', proof: { is: 'unknown', because: 'open' } };
  return truths.find(({ is }) => is === 'true') ?? truths.find(({ is }) => is === 'unknown') ?? truths[0] ?? open;
}

/** Judges offers by a test on what they stand for: true, false or unknown for each entity. */
export function judgeEntities(
  offers: readonly ResolvedOffer[],
  truthOf: (id: Id) => Truth['is'],
): readonly Judgement[] {
  return offers.map(({ id, text, isKey, meant: term }) => {
    if (term?.kind !== 'entity') return { id, text, isKey, is: 'unresolved' };
    return { id, text, isKey, is: truthOf(term.entity.id), term };
  });
}
