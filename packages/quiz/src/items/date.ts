import { err, ok, parseEdtf, type Edtf, type EdtfDate, type Result } from '@sanad/language';
import type { DateItem } from '@sanad/lesson';
import type { Slot } from '../options/distractors.ts';
import { phrasesOf } from '../speech/speech.ts';
import { askable, askedStem, slotFrame } from './ask-slot.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { hasOneAnswer } from './several-answers.ts';

type DateKey = Pick<DateItem, 'key' | 'precision'>;

/** A question answered by typing a date as exact as the passage gives it, or both ends of a period. */
export function makeDate(context: MakeContext, slot: Slot): Result<DateItem, Refusal> {
  const { index, language } = context;
  const key = askable(context, slot);
  if (!key.ok) return key;
  const term = key.value.key;
  if (term.kind !== 'value' || term.value.type !== 'date') return err('not-this-type');
  const date = dateKeyOf(term.value.edtf);
  if (!date) return err('not-this-type');
  if (!hasOneAnswer(context, slot)) return err('several-answers');
  const question = askedStem(context, key.value);
  if (!question.ok) return question;
  const isPeriod = date.key.from !== date.key.to;
  return ok({
    ...slotFrame(context, key.value, 'date', 'locate'),
    type: 'date',
    stem: isPeriod ? `${question.value} ${phrasesOf(index, language).bothEnds}` : question.value,
    ...date,
    keyText: key.value.label,
  });
}

/** The ends of a date at its own precision; undefined for seasons and sets, which have no two ends to type. */
function dateKeyOf(text: string): DateKey | undefined {
  const parsed = parseEdtf(text);
  return parsed.ok ? endsOf(parsed.value) : undefined;
}

function endsOf(edtf: Edtf): DateKey | undefined {
  switch (edtf.kind) {
    case 'date':
      return edtf.span > 1 ? undefined : between(edtf, edtf);
    case 'interval':
      return typeof edtf.from === 'object' && typeof edtf.to === 'object' ? between(edtf.from, edtf.to) : undefined;
    case 'part': {
      const months = monthsOfPart[edtf.part];
      return months && between({ year: edtf.year, month: months[0] }, { year: edtf.year, month: months[1] });
    }
    case 'one-of':
      return undefined;
    default:
      return edtf satisfies never;
  }
}

/** First and last month of the parts of a year that begin and end with a month (EDTF: 33–36 quarters, 40–41 halves). */
const monthsOfPart: Readonly<Record<number, readonly [number, number]>> = {
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

type Calendar = Pick<EdtfDate, 'year' | 'month' | 'day'>;

function between(from: Calendar, to: Calendar): DateKey | undefined {
  const precision = precisionOf(from);
  return precision === precisionOf(to) ? { key: { from: printed(from), to: printed(to) }, precision } : undefined;
}

function precisionOf({ month, day }: Calendar): DateItem['precision'] {
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

function printed({ year, month, day }: Calendar): string {
  const parts = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  return [String(year).padStart(4, '0'), ...parts].join('-');
}
