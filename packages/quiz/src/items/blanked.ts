import type { Language } from '@sanad/language';
import type { Blank, Run, Value } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { agreementOf } from '../stem/grammar.ts';
import type { Term } from '../term.ts';

/** Arabic particles of one letter that join the letter after them; و joins none. */
const joined = /(^|\s)و?[بلكف]$/u;

/** The statement with the slot's mention taken out. */
export function blankOf(index: LessonIndex, slot: Slot, language: Language): Blank {
  const runs = runsOf(index, slot, language);
  const at = runs.findIndex((run) => run.reference === slot.reference);
  const text = (part: readonly Run[]) => part.map((run) => run.text).join('');
  const before = text(runs.slice(0, at));
  return { before: language === 'ar' && joined.test(before) ? `${before}ـ` : before, after: text(runs.slice(at + 1)) };
}

/** The statement with other words in the slot's place. */
export function statementWith(index: LessonIndex, slot: Slot, language: Language, words: string): string {
  return runsOf(index, slot, language)
    .map((run) => (run.reference === slot.reference ? words : run.text))
    .join('');
}

/** Whether a slot's mention can be swapped: a title belongs to its body, and a number in words to its noun. */
export function isSwappable(index: LessonIndex, slot: Slot, key: Term, language: Language): boolean {
  if (key.kind === 'entity') return true;
  if (key.value.type === 'title') return false;
  const run = runsOf(index, slot, language).find(({ reference }) => reference === slot.reference);
  return key.value.type !== 'number' || /[0-9\u0660-\u0669]/.test(run?.text ?? '');
}

function runsOf(index: LessonIndex, { fact }: Slot, language: Language): readonly Run[] {
  return index.texts.read(fact.statement[language] ?? '').runs;
}

/** Whether `candidate` can stand where `key` stands without a word around it giving it away (rule I9). */
export function agreesWith(key: Term, candidate: Term, language: Language): boolean {
  if (key.kind === 'value' && candidate.kind === 'value') return sameNounForm(key.value, candidate.value, language);
  if (key.kind === 'value' || candidate.kind === 'value') return false;
  return agreementOf(key.entity, language) === agreementOf(candidate.entity, language);
}

/** Whether two counts take the same form of the counted noun: 1, 2, 3–10, 11–99 and beyond in Arabic. */
function sameNounForm(a: Value, b: Value, language: Language): boolean {
  if (a.type !== 'number' || b.type !== 'number' || language === 'en') return true;
  return arabicCountForm(a.max) === arabicCountForm(b.max);
}

function arabicCountForm(count: number): 'one' | 'two' | 'few' | 'many' | 'other' {
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
}
