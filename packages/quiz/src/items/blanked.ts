import type { Language } from '@sanad/language';
import { parseMarked, type Blank } from '@sanad/lesson';
import type { Slot } from '../options/distractors.ts';
import { agreementOf } from '../stem/grammar.ts';
import type { Term } from '../term.ts';

/** Arabic particles of one letter that are written joined to what follows. */
const joined = /(^|\s)(?:و?[بلكف]|و)$/u;

/** The statement with the slot's mention taken out. */
export function blankOf(slot: Slot, language: Language): Blank {
  const runs = parseMarked(slot.fact.statement[language] ?? '');
  const at = runs.findIndex((run) => run.reference === slot.reference);
  const text = (part: typeof runs) => part.map((run) => run.text).join('');
  const before = text(runs.slice(0, at));
  return { before: language === 'ar' && joined.test(before) ? `${before}ـ` : before, after: text(runs.slice(at + 1)) };
}

/** The statement with other words in the slot's place. */
export function statementWith(slot: Slot, language: Language, words: string): string {
  return parseMarked(slot.fact.statement[language] ?? '')
    .map((run) => (run.reference === slot.reference ? words : run.text))
    .join('');
}

/** Whether `candidate` can stand where `key` stands without a word around it giving it away (rule I9). */
export function agreesWith(key: Term, candidate: Term, language: Language): boolean {
  if (key.kind === 'value' || candidate.kind === 'value') return key.kind === candidate.kind;
  return agreementOf(key.entity, language) === agreementOf(candidate.entity, language);
}
