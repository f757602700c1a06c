import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { compareTyped } from './compare-typed.ts';
import { daysInMonth } from './calendar.ts';
import { foldText } from './fold-text.ts';
import { formatEdtf } from './format-edtf.ts';
import { formatNumber } from './format-number.ts';
import { languages } from './language.ts';
import type { TypedQuery } from './typed-query.ts';

const language = fc.constantFrom(...languages);
const nameType = fc.constantFrom('place', 'actor', 'organisation', 'document', 'phrase');
const type = fc.constantFrom('place', 'actor', 'organisation', 'document', 'date', 'number', 'phrase');
const letters = fc.constantFrom(...Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئءabcdefghijklmnopqrstuvwxyz'));
const word = fc.string({ unit: letters, minLength: 1, maxLength: 10 });
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const digits = fc.constantFrom('latn', 'arab');
const months = fc.constantFrom('egypt', 'levant', 'maghreb');
const two = (number: number): string => String(number).padStart(2, '0');
const day = fc
  .record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((date) => `${String(year)}-${two(month)}-${two(date)}`),
  );
const edtf = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  fc.tuple(day, fc.integer({ min: 21, max: 41 })).map(([text, part]) => `${text.slice(0, 4)}-${String(part)}`),
  fc.tuple(day, day).map((ends) => ends.sort().join('/')),
  fc.tuple(day, day).map((ends) => `[${ends.sort().join('..')}]`),
  fc.tuple(day, day).map((ends) => `[${ends.join(',')}]`),
);
const unseen = fc.constantFrom(
  '\u064E',
  '\u0651',
  '\u0640',
  '\u200F',
  '\u200E',
  '\u2067',
  '\u2069',
  '\u200B',
  '\uFEFF',
);

const verdicts = ['right', 'spelling', 'general', 'wrong'];
const hostilePieces = [
  ...[
    'مدينة ',
    'السيد ',
    'في ',
    'a ',
    '1 ',
    'و',
    '-',
    'بين ',
    '1,',
    '22/',
    'major general ',
    'city ',
    '(1)',
    '2020-06-22',
  ],
  ...[
    'في ا ',
    'of a ',
    'عدم ',
    'ونصف ',
    'نهاية ',
    'القرن ',
    'and a half ',
    'the end of ',
    '\uD800',
    '\u202E',
    '$&',
    '{}',
    '.*+',
  ],
];

const sprinkled = fc
  .tuple(fc.string({ unit: letters, maxLength: 12 }), fc.array(unseen, { maxLength: 12 }))
  .map(([text, marks]) => ({
    plain: text,
    marked: Array.from(text, (letter, index) => letter + (marks[index] ?? '')).join(''),
  }));

describe('compareTyped', () => {
  property.prop([language, nameType, name])('finds a name right against itself', (tongue, kind, key) => {
    expect(compareTyped({ language: tongue, type: kind, key, typed: key })).toBe('right');
  });

  property.prop([language, nameType, name, fc.array(name, { minLength: 1, maxLength: 4 })])(
    'never finds one of the others right',
    (tongue, kind, key, others) => {
      for (const typed of others) {
        expect(compareTyped({ language: tongue, type: kind, key, aliases: others, others, typed })).toBe('wrong');
      }
    },
  );

  property.prop([language, language, edtf, months, digits])(
    'finds a date right in every way it is printed',
    (asked, shown, key, style, set) => {
      const typed = formatEdtf(key, shown, { months: style, digits: set });
      expect(compareTyped({ language: asked, type: 'date', key, typed })).toBe('right');
    },
  );

  property.prop([day, day])('never takes one day for another', (key, other) => {
    fc.pre(key !== other);
    expect(compareTyped({ language: 'en', type: 'date', key, typed: formatEdtf(other, 'en') })).toBe('wrong');
    expect(compareTyped({ language: 'ar', type: 'date', key, typed: formatEdtf(other, 'ar') })).toBe('wrong');
  });

  property.prop([language, language, fc.nat(2_000_000_000), fc.nat(5000), digits])(
    'finds a number or range right in every way it is printed',
    (asked, shown, min, more, set) => {
      const key = more === 0 ? String(min) : `${String(min)}..${String(min + more)}`;
      const typed = formatNumber({ min, max: min + more }, shown, set);
      expect(compareTyped({ language: asked, type: 'number', key, typed })).toBe('right');
    },
  );

  property.prop([fc.nat(100_000), fc.nat(100_000)])('never takes one number for another', (key, other) => {
    fc.pre(key !== other);
    const typed = formatNumber({ min: other, max: other }, 'ar', 'arab');
    expect(compareTyped({ language: 'ar', type: 'number', key: String(key), typed })).toBe('wrong');
  });

  property.prop([language, type, name, sprinkled])(
    'does not see harakat, tatweel and controls',
    (tongue, kind, key, { plain, marked }) => {
      const query: Omit<TypedQuery, 'typed'> = { language: tongue, type: kind, key };
      expect(compareTyped({ ...query, typed: marked })).toBe(compareTyped({ ...query, typed: plain }));
    },
  );

  property.prop([language, type, fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.array(fc.string())])(
    'answers any text without throwing',
    (tongue, kind, key, typed, others) => {
      expect(verdicts).toContain(compareTyped({ language: tongue, type: kind, key, others, typed }));
    },
  );

  property.prop([language, nameType, name, name])('finds every alias right', (tongue, kind, key, alias) => {
    const query: Omit<TypedQuery, 'typed'> = { language: tongue, type: kind, key, aliases: [alias] };
    expect(compareTyped({ ...query, typed: alias })).toBe('right');
    expect(compareTyped({ ...query, typed: key })).toBe('right');
  });

  property.prop([language, nameType, name, name, name])(
    'calls a whole too general at most, and never one of the others',
    (tongue, kind, key, whole, other) => {
      const query: Omit<TypedQuery, 'typed'> = {
        language: tongue,
        type: kind,
        key,
        others: [other],
        wholes: [whole, other],
      };
      expect(compareTyped({ ...query, typed: other })).toBe('wrong');
      const plain = compareTyped({ language: tongue, type: kind, key, others: [other], typed: whole });
      const verdict = compareTyped({ ...query, wholes: [whole], typed: whole });
      expect(verdict).toBe(plain === 'wrong' && verdict === 'general' ? 'general' : plain);
    },
  );

  property.prop([day, day])('finds the month and year of a day too general, and of another wrong', (key, other) => {
    const month = (text: string): string => text.slice(0, 7);
    const query = { language: 'ar', type: 'date', key } as const;
    expect(compareTyped({ ...query, typed: formatEdtf(month(key), 'ar') })).toBe('general');
    expect(compareTyped({ ...query, typed: key.slice(0, 4) })).toBe('general');
    expect(compareTyped({ ...query, others: [month(key)], typed: formatEdtf(month(key), 'en') })).toBe('wrong');
    fc.pre(month(key) !== month(other));
    expect(compareTyped({ ...query, typed: formatEdtf(month(other), 'ar') })).toBe('wrong');
  });

  property.prop([fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 100_000 }), digits])(
    'finds one end of a range too general, and a number outside it wrong',
    (min, more, set) => {
      const query = { language: 'ar', type: 'number', key: `${String(min)}..${String(min + more)}` } as const;
      const shown = (number: number): string => formatNumber({ min: number, max: number }, 'ar', set);
      expect(compareTyped({ ...query, typed: shown(min) })).toBe('general');
      expect(compareTyped({ ...query, typed: shown(min + more) })).toBe('general');
      expect(compareTyped({ ...query, others: [String(min)], typed: shown(min) })).toBe('wrong');
      expect(compareTyped({ ...query, typed: shown(min + more + 1) })).toBe('wrong');
      expect(compareTyped({ ...query, typed: shown(min - 1) })).toBe('wrong');
    },
  );

  property.prop([language, type, fc.constantFrom(...hostilePieces), fc.constantFrom(...hostilePieces), fc.nat(3)])(
    'answers ten thousand characters of anything',
    (tongue, kind, typed, key, which) => {
      const long = (piece: string): string => piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
      const hostile = [
        { key: long(key), typed: long(typed) },
        { key, typed: long(typed) },
        { key: long(key), typed },
        { key, typed, others: [long(key)], wholes: [long(typed)] },
      ];
      expect(verdicts).toContain(compareTyped({ language: tongue, type: kind, ...hostile[which]! }));
    },
  );

  test('refuses ten million letters unread', () => {
    for (const typed of ['مصراتة '.repeat(1_500_000), '1'.repeat(10_000_000), ' '.repeat(10_000_000)]) {
      for (const kind of ['place', 'date', 'number'] as const) {
        expect(compareTyped({ language: 'ar', type: kind, key: 'مصراتة', typed })).toBe('wrong');
      }
    }
  });
});

describe('foldText', () => {
  property.prop([fc.string({ unit: 'binary' })])('changes nothing the second time', (text) => {
    expect(foldText(foldText(text))).toBe(foldText(text));
  });

  property.prop([fc.nat()])('makes the two sets of digits one', (number) => {
    expect(foldText(formatNumber({ min: number, max: number }, 'ar', 'arab'))).toBe(
      foldText(formatNumber({ min: number, max: number }, 'ar', 'latn')),
    );
  });
});
