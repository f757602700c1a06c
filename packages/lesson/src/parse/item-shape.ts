import { topics, type Coordinates, type Item, type ItemType } from '../model/item.ts';
import { byType, flag, list, number, oneOf, optional, record, text, type Shape } from './shape.ts';

export const language = oneOf('ar', 'en');
export const levels = ['locate', 'understand', 'attribute', 'compare', 'judge'] as const;
export const level = oneOf(...levels);
export const topic = oneOf(...topics);

const texts = list(text);

const base = {
  id: text,
  language,
  direction: oneOf('rtl', 'ltr'),
  level,
  topic,
  targets: list(record({ fact: text, role: text })),
  stem: text,
  hints: texts,
  feedback: text,
  evidence: list(
    record({
      sentence: text,
      paragraph: number,
      runs: list(record({ text, mark: optional(oneOf('key', 'mention')) })),
      supports: flag,
    }),
  ),
  chain: list(record({ source: text, label: text, via: optional(text), certainty: oneOf('stated', 'inferred') })),
  wording: oneOf('retold', 'original'),
  difficulty: number,
};

const option = { id: text, text, feedback: optional(text) };
const options = list(record(option));
const blank = record({ before: text, after: text });
const typedKey = record({
  type: oneOf('place', 'actor', 'organisation', 'document', 'date', 'number', 'phrase'),
  key: text,
  aliases: texts,
  others: texts,
  wholes: optional(texts),
});

const coordinates: Shape<Coordinates> = (input, path) => {
  const [longitude, latitude] = list(number)(input, path);
  return [number(longitude, [...path, 0]), number(latitude, [...path, 1])];
};

const choice = { ...base, options, key: text };
const ordering = { ...base, entries: options, key: texts };
const pairing = { ...base, prompts: options, options, key: list(record({ prompt: text, option: text })) };

const shapes: { readonly [T in ItemType]: Shape<Extract<Item, { readonly type: T }>> } = {
  'single-choice': record({ ...choice, type: oneOf('single-choice') }),
  'not-quoted': record({ ...choice, type: oneOf('not-quoted') }),
  'who-said': record({ ...choice, type: oneOf('who-said'), statement: text }),
  'whose-voice': record({ ...choice, type: oneOf('whose-voice'), statement: text }),
  'statement-kind': record({ ...choice, type: oneOf('statement-kind'), statement: text }),
  'find-evidence': record({ ...choice, type: oneOf('find-evidence'), statement: text }),
  'multiple-choice': record({ ...choice, type: oneOf('multiple-choice'), key: texts }),
  'true-false': record({ ...base, type: oneOf('true-false'), statement: text, key: flag }),
  'cloze-choice': record({ ...choice, type: oneOf('cloze-choice'), blank }),
  'cloze-typed': record({ ...base, type: oneOf('cloze-typed'), blank, key: typedKey, keyText: text }),
  'short-answer': record({ ...base, type: oneOf('short-answer'), key: typedKey, keyText: text }),
  numeric: record({
    ...base,
    type: oneOf('numeric'),
    key: record({ min: number, max: number }),
    unit: text,
    keyText: text,
  }),
  date: record({
    ...base,
    type: oneOf('date'),
    key: record({ from: text, to: text }),
    precision: oneOf('day', 'month', 'year'),
    keyText: text,
  }),
  ordering: record({ ...ordering, type: oneOf('ordering') }),
  'chain-order': record({ ...ordering, type: oneOf('chain-order') }),
  matching: record({ ...pairing, type: oneOf('matching') }),
  categorise: record({ ...pairing, type: oneOf('categorise') }),
  map: record({ ...base, type: oneOf('map'), places: list(record({ ...option, at: coordinates })), key: text }),
  open: record({
    ...base,
    type: oneOf('open'),
    modelAnswer: text,
    rubric: list(record({ id: text, text, points: number })),
  }),
};

/** An item as it is stored. */
export const itemShape = byType<ItemType, Item>(shapes);
