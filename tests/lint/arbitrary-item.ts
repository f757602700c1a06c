import { fc } from '@fast-check/vitest';
import { itemTypes, type Item, type ItemType, type Option } from '@sanad/lesson';

/** Text as people and attackers write it: both scripts, digits, marks, controls, markup, nothing at all. */
const words = fc.constantFrom(
  ...[
    '',
    ' ',
    'لا',
    'غير',
    'جميع ما سبق',
    'مصراتة',
    'وَزيرٌ',
    'Misrata',
    '22 يونيو 2020',
    '22 June',
    '13',
    '3500-3800',
    '٣٬٥٠٠',
  ],
  ...[
    '____',
    '«',
    '»',
    '“',
    '{a|b}',
    '\\',
    '\u202e',
    '\u0000',
    '\ud800',
    '؟',
    '?',
    ':',
    'all of the above',
    '$&',
    '__proto__',
    '(',
  ],
);
const text = fc.oneof(
  fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const id = fc.oneof(fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__', ''), text);
const option: fc.Arbitrary<Option> = fc.record({ id, text });
const options = fc.array(option, { maxLength: 6 });
const blank = fc.record({ before: text, after: text });
const number = fc.double();

const base = {
  id,
  level: fc.constantFrom('locate', 'understand', 'attribute', 'compare', 'judge'),
  topic: fc.constantFrom('date', 'place', 'actor', 'demand', 'number', 'source', 'document', 'wording'),
  stem: text,
  hints: fc.constant([]),
  feedback: text,
  evidence: fc.array(
    fc.record({
      sentence: id,
      paragraph: fc.nat(),
      supports: fc.boolean(),
      runs: fc.array(fc.record({ text, mark: fc.constantFrom('key', 'mention') }), { maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  chain: fc.array(fc.record({ source: id, label: text, certainty: fc.constant('stated') }), { maxLength: 2 }),
  wording: fc.constant('retold'),
  difficulty: number,
};

const oneOf = { options, key: id };
const statement = { ...oneOf, statement: text };
const entries = { entries: options, key: fc.array(id, { maxLength: 4 }) };
const pairs = {
  prompts: options,
  options,
  key: fc.array(fc.record({ prompt: id, option: id }), { maxLength: 4 }),
};
const typed = { type: fc.constant('place'), key: text, aliases: fc.constant([]), others: fc.constant([]) };

const parts: Readonly<Record<ItemType, object>> = {
  'single-choice': oneOf,
  'not-quoted': oneOf,
  'who-said': statement,
  'whose-voice': statement,
  'statement-kind': statement,
  'find-evidence': statement,
  'multiple-choice': { options, key: fc.array(id, { maxLength: 3 }) },
  'true-false': { statement: text, key: fc.boolean() },
  'cloze-choice': { ...oneOf, blank },
  'cloze-typed': { blank, key: fc.record(typed), keyText: text },
  'short-answer': { key: fc.record(typed), keyText: text },
  numeric: { key: fc.record({ min: number, max: number }), unit: text, keyText: text },
  date: { key: fc.record({ from: text, to: text }), precision: fc.constant('day'), keyText: text },
  ordering: entries,
  'chain-order': entries,
  matching: pairs,
  categorise: pairs,
  map: {
    places: fc.array(fc.record({ id, text, at: fc.tuple(number, number) }), { maxLength: 4 }),
    key: id,
  },
  open: { modelAnswer: text, rubric: fc.array(fc.record({ id, text, points: number }), { maxLength: 3 }) },
};

/** Any item of the model, of any type, pointing at facts of a lesson or at none. */
export function arbitraryItem(facts: readonly string[]): fc.Arbitrary<Item> {
  const target = fc.record({
    fact: fc.oneof(fc.constantFrom('', ...facts), id),
    role: fc.oneof(fc.constantFrom('actor', 'place', 'date', 'demand', 'source', 'origin', 'place:x', 'type'), id),
  });
  const language = fc.constantFrom(
    { language: 'ar', direction: 'rtl' } as const,
    { language: 'en', direction: 'ltr' } as const,
  );
  const byType = itemTypes.map((type) =>
    fc
      .tuple(
        fc.record({ ...base, ...parts[type], type: fc.constant(type) }),
        language,
        fc.array(target, { maxLength: 3 }),
      )
      .map(([item, its, targets]): unknown => ({ ...item, ...its, targets })),
  );
  return fc.oneof(...byType) as fc.Arbitrary<Item>;
}
