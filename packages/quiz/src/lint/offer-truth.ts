import { tokensOf } from '@sanad/language';
import { parseMarked, plainText, type Id } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { termClass, termIdentity, termLabel, termOf, type Term } from '../term.ts';
import { roleTruth, type Truth } from '../truth.ts';
import { cueWords } from './lexicon/words.ts';
import { lessonNames } from './lesson-names.ts';
import { resolveOption } from './resolve-option.ts';
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

/** Judges what stands in a fact's slot. */
export function judgeTerm(index: LessonIndex, { fact, role, reference }: Slot, term: Term): Truth {
  if (termIdentity(termOf(index, fact, reference)) === termIdentity(term)) return { is: 'true', by: fact };
  return roleTruth(index, fact, role).of(term);
}

/** Judges every offer of an item that asks what stands in a slot. */
export function judgeSlotOffers({ index, slots, offers }: Subject): readonly Judgement[] | undefined {
  if (!index || slots.length === 0) return undefined;
  const truths = slots.map((slot) => slotTruth(index, slot));
  return offers.map((offer): Judgement => {
    const { id, text, isKey, term } = offer;
    if (!term) return { id, text, isKey, is: 'unresolved' };
    const proof = joined(truths.map((truthOf) => truthOf(term)));
    return { id, text, isKey, is: proof.is, term, proof };
  });
}

function slotTruth(index: LessonIndex, { fact, role }: Slot): (term: Term) => Truth {
  const truth = roleTruth(index, fact, role);
  const own = argumentsOf(fact, role).map((reference) => termIdentity(termOf(index, fact, reference)));
  return (term) => (own.includes(termIdentity(term)) ? { is: 'true', by: fact } : truth.of(term));
}

/** What holds of one of several facts is right; what is shown wrong of each is wrong. */
function joined(truths: readonly Truth[]): Truth {
  const open: Truth = { is: 'unknown', because: 'open' };
  return truths.find(({ is }) => is === 'true') ?? truths.find(({ is }) => is === 'unknown') ?? truths[0] ?? open;
}

/** Judges a statement to be called true or false: by the fact's own words, or what stands where they stood. */
export function judgeStatement(subject: Subject, statement: string, isKey: boolean): Judgement | undefined {
  const { index, slot, language } = subject;
  if (!index || !slot) return undefined;
  const base = { id: subject.item.id, text: statement, isKey };
  const runs = parseMarked(slot.fact.statement[language] ?? '');
  if (sameWords(runs.map(({ text }) => text).join(''), statement)) return { ...base, is: 'true' };
  const term = swappedTerm(subject, slot, index, statement);
  if (!term) return { ...base, is: 'unresolved' };
  const proof = judgeTerm(index, slot, term);
  return { ...base, is: proof.is, term, proof };
}

function sameWords(a: string, b: string): boolean {
  return tokensOf(a).join(' ') === tokensOf(b).join(' ');
}

/** What a statement has in a slot: the words between those around it, else the one thing of its kind that it names. */
function swappedTerm(subject: Subject, slot: Slot, index: LessonIndex, statement: string): Term | undefined {
  const { keyTerm, language } = subject;
  const words = wordsInSlot(slot, statement, language);
  const between = words === undefined ? undefined : resolveOption(index, language, { id: '', text: words }, keyTerm);
  if (between || !keyTerm) return between;
  const others = new Set(
    Object.keys(slot.fact.relation ?? {}).flatMap((role) =>
      role === slot.role
        ? []
        : argumentsOf(slot.fact, role).map((reference) => termIdentity(termOf(index, slot.fact, reference))),
    ),
  );
  const named = termsNamed(index, subject, statement).filter(
    (term) => termClass(term) === termClass(keyTerm) && !others.has(termIdentity(term)),
  );
  const [term, ...more] = named;
  return more.length === 0 && term && addsNothing(subject, slot, statement, term) ? term : undefined;
}

/** Whether a statement has the fact’s words, but for the thing that it names instead and at most one other. */
function addsNothing({ language }: Subject, { fact }: Slot, statement: string, term: Term): boolean {
  const own = tokensOf(`${plainText(fact.statement[language] ?? '')} ${termLabel(term, language)}`);
  const added = tokensOf(statement).filter(
    (token) => !own.some((word) => word.slice(0, 4) === token.slice(0, 4) || word.endsWith(token)),
  );
  return added.length <= 1 && !added.some((token) => cueWords[language].has(token));
}

function wordsInSlot({ fact, reference }: Slot, statement: string, language: 'ar' | 'en'): string | undefined {
  const runs = parseMarked(fact.statement[language] ?? '');
  const at = runs.findIndex((run) => run.reference === reference);
  const text = (part: typeof runs): string => part.map((run) => run.text).join('');
  const [before, after] = [text(runs.slice(0, at)), text(runs.slice(at + 1))];
  if (at < 0 || !statement.startsWith(before) || !statement.endsWith(after)) return undefined;
  return statement.slice(before.length, Math.max(before.length, statement.length - after.length));
}

const longestName = 8;

function termsNamed(index: LessonIndex, { language }: Subject, statement: string): readonly Term[] {
  const { byText } = lessonNames(index, language);
  const tokens = tokensOf(statement);
  const found = new Map<string, Term>();
  for (let at = 0; at < tokens.length; at++) {
    for (let length = longestName; length > 0; length--) {
      const terms = byText.get(tokens.slice(at, at + length).join(' ')) ?? [];
      for (const term of terms) found.set(termIdentity(term), term);
      if (terms.length > 0) {
        at += length - 1;
        break;
      }
    }
  }
  return [...found.values()];
}

/** Judges offers by a test on what they stand for: true, false or unknown for each entity. */
export function judgeEntities(
  offers: readonly ResolvedOffer[],
  truthOf: (id: Id) => Truth['is'],
): readonly Judgement[] {
  return offers.map(({ id, text, isKey, term }) => {
    if (term?.kind !== 'entity') return { id, text, isKey, is: 'unresolved' };
    return { id, text, isKey, is: truthOf(term.entity.id), term };
  });
}
