import { err, ok, type Language, type Result } from '@sanad/language';
import type { ShortAnswerItem, TypedKey } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { namesBeside, namesToType } from '../options/name-book.ts';
import type { Slot } from '../options/distractors.ts';
import { questionFor } from '../stem/question.ts';
import { optionLabel, type Term } from '../term.ts';
import { askable, checkedStem, slotFrame } from './ask-slot.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';

/** A question answered by typing a name, a date or a number; only where the passage has one answer. */
export function makeShortAnswer(context: MakeContext, slot: Slot): Result<ShortAnswerItem, Refusal> {
  const { index, language } = context;
  const key = askable(context, slot);
  if (!key.ok) return key;
  const typed = typedKeyOf(index, key.value.key, key.value.label, language);
  if (!typed) return err('not-this-type');
  if (!context.truthOf(slot).isSole) return err('several-answers');
  const question = questionFor(index, slot, language);
  if (question === undefined) return err('no-template');
  const stem = checkedStem(question, key.value);
  if (!stem.ok) return stem;
  return ok({
    ...slotFrame(context, key.value, 'short-answer', 'locate'),
    type: 'short-answer',
    stem: stem.value,
    key: typed,
    keyText: optionLabel(key.value.key, language),
  });
}

/** What a typed answer is held against; undefined for what is too long or free to type. */
function typedKeyOf(index: LessonIndex, term: Term, label: string, language: Language): TypedKey | undefined {
  if (term.kind === 'value') {
    const { value } = term;
    const nothing = { aliases: [], others: [] };
    if (value.type === 'date') return { type: 'date', key: value.edtf, ...nothing };
    if (value.type !== 'number') return undefined;
    const { min, max } = value;
    return { type: 'number', key: min === max ? String(min) : `${String(min)}..${String(max)}`, ...nothing };
  }
  const type = typedTypes[term.entity.type];
  if (type === undefined) return undefined;
  const own = namesToType(term.entity, language);
  const names = [term.entity.name.ar, term.entity.name.en, ...own].flatMap((name) => name ?? []);
  const aliases = [...new Set(names)].filter((name) => name !== label);
  return { type, key: label, aliases, others: namesBeside(index.books[language], term.entity.id, own) };
}

const typedTypes = {
  place: 'place',
  person: 'actor',
  organisation: 'organisation',
  group: 'organisation',
  document: 'document',
  object: 'phrase',
  event: undefined,
  demand: undefined,
  unit: undefined,
} as const;
