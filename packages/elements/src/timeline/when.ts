import { formatEdtf, type Language } from '@sanad/language';
import type { Fact, Value } from '@sanad/lesson';
import type { TimelineEntry } from '@sanad/quiz';
import { localized } from '../localized.ts';
import type { TimelineStrings } from './timeline-words.ts';

/** When something was, in the words to show: the date, and what is to be known of it. */
export interface When {
  readonly label: string;
  readonly note?: string;
  /** Whether the text states it; otherwise it is marked as not exact. */
  readonly isStated: boolean;
}

/**
 * The date as the text states it; in the words of the text where it tells it from where it stands; and where it only
 * says what came before, that.
 */
export function whenOf(entry: TimelineEntry, language: Language, strings: TimelineStrings): When {
  switch (entry.kind) {
    case 'dated': {
      const date = formatEdtf(entry.date.edtf, language);
      if (entry.isStated) return { label: date, isStated: true };
      const expression = localized(entry.date.expression, language);
      if (expression === '') return { label: date, note: strings.notStated, isStated: false };
      const workedOut = formatEdtf(entry.date.edtf, strings.language);
      return { label: strings.quoted(expression), note: strings.workedOut(workedOut), isStated: false };
    }
    case 'ordered': {
      const date = lastDateOf(entry.after);
      const note = date === undefined ? strings.noDate : strings.afterDate(formatEdtf(date, strings.language));
      return entry.after.length === 0
        ? { label: strings.noDate, isStated: false }
        : { label: strings.later, note, isStated: false };
    }
    case 'written': {
      const { edtf, certainty } = entry.asOf;
      const isStated = certainty === 'stated';
      const note = isStated ? {} : { note: strings.notStated };
      return { label: formatEdtf(edtf, language), ...note, isStated };
    }
    default:
      return entry satisfies never;
  }
}

/** The latest date that any of some facts states. */
function lastDateOf(facts: readonly Fact[]): string | undefined {
  return facts
    .flatMap(({ values = {} }) => Object.values(values).filter(isStatedDate))
    .map(({ edtf }) => edtf)
    .toSorted()
    .at(-1);
}

function isStatedDate(value: Value): value is Extract<Value, { readonly type: 'date' }> {
  return value.type === 'date' && value.expression === undefined && value.certainty !== 'inferred';
}
