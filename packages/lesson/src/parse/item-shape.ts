import type { Coordinates, Item, ItemType } from '../model/item.ts';
import { base, blank, choiceShapes, option, options, texts, type Shapes } from './choice-shape.ts';
import { byType, list, number, oneOf, optional, record, text, type Shape } from './shape.ts';

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

const ordering = { ...base, entries: options, key: texts };
const pairing = { ...base, prompts: options, options, key: list(record({ prompt: text, option: text })) };

const shapes: Shapes<Item> = {
  ...choiceShapes,
  'multiple-choice': record({ ...base, options, type: oneOf('multiple-choice'), key: texts }),
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
