import { tokensOf } from '@sanad/language';
import { parseMarked, type Id } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { termClass, termIdentity, termOf, type Term } from '../term.ts';
import { roleTruth, type Truth } from '../truth.ts';
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
export function judgeSlotOffers({ index, slot, offers }: Subject): readonly Judgement[] | undefined {
  if (!index || !slot) return undefined;
  const truth = roleTruth(index, slot.fact, slot.role);
  const own = argumentsOf(slot.fact, slot.role).map((reference) => termIdentity(termOf(index, slot.fact, reference)));
  return offers.map((offer): Judgement => {
    const { id, text, isKey, term } = offer;
    if (!term) return { id, text, isKey, is: 'unresolved' };
    const proof: Truth = own.includes(termIdentity(term)) ? { is: 'true', by: slot.fact } : truth.of(term);
    return { id, text, isKey, is: proof.is, term, proof };
  });
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
  return named.length === 1 ? named[0] : undefined;
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
