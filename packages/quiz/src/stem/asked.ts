import type { Language } from '@sanad/language';
import type { Entity } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import type { Asking, AskingWords } from '../speech/asking.ts';
import { speechIn } from '../speech/speech.ts';
import { datePrecision, type Term } from '../term.ts';

/**
 * The interrogative for what a term is: "which city", "on which day", or the counted noun after "how many"; "which
 * cities" where several are asked for. An object is always asked for as one: its noun comes from the lesson.
 */
export function askedWords(
  index: LessonIndex,
  term: Term,
  language: Language,
  count: keyof Asking = 'one',
): string | undefined {
  const words = speechIn(index, language).asking;
  if (term.kind === 'entity') return askedEntity(term.entity, language, words, count);
  const { value } = term;
  if (value.type === 'date') return words.dates[datePrecision(value.edtf)][count];
  if (value.type !== 'number' || value.unit === undefined) return undefined;
  const unit = index.entities.get(value.unit);
  if (unit?.type !== 'unit') return undefined;
  return language === 'ar' ? unit.forms.ar?.many : unit.forms.en?.other;
}

function askedEntity(entity: Entity, language: Language, words: AskingWords, count: keyof Asking): string | undefined {
  if (entity.type === 'place') return words.places[entity.kind][count];
  if (entity.type !== 'object') return words.entities[entity.type]?.[count];
  const noun = entity.noun[language];
  return noun === undefined ? undefined : words.object(noun);
}
