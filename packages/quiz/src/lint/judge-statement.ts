import { tokensOf, type Language } from '@sanad/language';
import { parseMarked } from '@sanad/lesson';
import { answersTo } from '../answers.ts';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { termIdentity } from '../term.ts';
import { roleTruth, type Truth } from '../truth.ts';
import { judgeTerm, type Judgement } from './offer-truth.ts';
import { otherAnswers } from './other-answers.ts';
import { readStatement, type StatementRead } from './read-statement.ts';
import { readQualifiers, type Qualifiers } from './read-qualifiers.ts';
import { resolveOption } from './resolve-option.ts';
import type { Subject } from './subject.ts';
import { comparisonTruth } from './told-comparison.ts';

/**
 * Judges a statement to be called true or false: by the fact's own words, by the order that it tells of two
 * events or the difference of two numbers, or by what it puts in the fact's roles and what its qualifiers make of that.
 */
export function judgeStatement(subject: Subject, statement: string, isKey: boolean): Judgement | undefined {
  const { index, slot, language, keyTerm } = subject;
  if (!index || !slot) return undefined;
  const base = { id: subject.item.id, text: statement, isKey };
  const runs = parseMarked(slot.fact.statement[language] ?? '');
  if (sameWords(runs.map(({ text }) => text).join(''), statement)) return { ...base, is: 'true' };
  const words = wordsInSlot(slot, statement, language);
  const between = words === undefined ? undefined : resolveOption(index, language, { id: '', text: words }, keyTerm);
  if (between) return { ...base, ...judgeTerm(index, slot, between), term: between };
  const compared = comparisonTruth(index, slot.fact, statement, language);
  if (compared) return { ...base, is: compared };
  const read = readStatement(index, slot, statement, language);
  const core = read && coreOf(subject, index, read);
  if (!read || !core) return { ...base, is: 'unresolved' };
  return { ...base, ...core, is: qualified(index, slot, core.is, readQualifiers(index, read, slot.fact, language)) };
}

function sameWords(a: string, b: string): boolean {
  return tokensOf(a).join(' ') === tokensOf(b).join(' ');
}

function wordsInSlot({ fact, reference }: Slot, statement: string, language: Language): string | undefined {
  const runs = parseMarked(fact.statement[language] ?? '');
  const at = runs.findIndex((run) => run.reference === reference);
  const text = (part: typeof runs): string => part.map((run) => run.text).join('');
  const [before, after] = [text(runs.slice(0, at)), text(runs.slice(at + 1))];
  if (at < 0 || !statement.startsWith(before) || !statement.endsWith(after)) return undefined;
  return statement.slice(before.length, Math.max(before.length, statement.length - after.length));
}

/** What a statement comes to without its qualifiers. */
function coreOf(
  subject: Subject,
  index: LessonIndex,
  { swapped, isWhole }: StatementRead,
): Pick<Judgement, 'is' | 'term' | 'proof'> | undefined {
  if (!swapped) return isWhole ? { is: 'true' } : undefined;
  const { slot, term } = swapped;
  const judged = judgeTerm(index, slot, term);
  const isToldElsewhere = otherAnswers(subject, slot).some((other) => termIdentity(other) === termIdentity(term));
  return { is: isToldElsewhere ? 'true' : judged.is, term, proof: judged.proof };
}

/** What qualifiers make of a statement that is true, false or open without them. */
function qualified(
  index: LessonIndex,
  slot: Slot,
  core: Judgement['is'],
  { isNegated, isExclusive, isForever, isOpen, hasUntoldClause }: Qualifiers,
): Judgement['is'] {
  if (isOpen) return 'unresolved';
  const is = isNegated ? negationOf(core) : core;
  if (is !== 'true') return is;
  if (hasUntoldClause || isForever) return 'unknown';
  if (!isExclusive) return is;
  const { all } = answersTo(index, slot, roleTruth(index, slot));
  return all.length > 1 ? 'false' : 'unresolved';
}

function negationOf(is: Judgement['is']): Judgement['is'] {
  const opposite: Partial<Record<Judgement['is'], Truth['is']>> = { true: 'false', false: 'true' };
  return opposite[is] ?? is;
}
