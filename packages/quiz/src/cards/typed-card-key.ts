import type { Language } from '@sanad/language';
import type { TypedKey } from '@sanad/lesson';
import { typedKeyOf } from '../items/typed-key.ts';
import type { LessonIndex } from '../lesson-index.ts';
import type { Term } from '../term.ts';

/** What a typed answer to a card is held against; undefined for what is too long or free to type. */
export function typedCardKey(index: LessonIndex, key: Term, language: Language): TypedKey | undefined {
  if (key.kind === 'value' && key.value.type === 'date') return valueKey('date', key.value.edtf);
  if (key.kind === 'value' && key.value.type === 'number') {
    const { min, max } = key.value;
    return valueKey('number', min === max ? String(min) : `${String(min)}..${String(max)}`);
  }
  return typedKeyOf(index, key, [key], language);
}

function valueKey(type: TypedKey['type'], key: string): TypedKey {
  return { type, key, aliases: [], others: [] };
}
