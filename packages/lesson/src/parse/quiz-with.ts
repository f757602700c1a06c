import { itemTypes, topics, type Item } from '../model/item.ts';
import type { Quiz } from '../model/quiz.ts';
import { language, level, levels, topic } from './choice-shape.ts';
import { list, number, oneOf, optional, record, table, text, type Shape } from './shape.ts';

const bands = ['easy', 'medium', 'hard'] as const;
const type = oneOf(...itemTypes);
const band = oneOf(...bands);

const shortfall = record({
  reason: oneOf('too-few-facts', 'too-few-above-locate', 'too-few-of-a-kind', 'shared-with-another-form'),
  of: optional(oneOf(...topics, ...itemTypes, ...levels, ...bands)),
  asked: number,
  made: number,
});

const blueprint = record({
  language,
  count: number,
  types: optional(list(type)),
  topics: optional(list(topic)),
  weights: optional(list(oneOf('core', 'supporting', 'detail'))),
  aboveLocate: optional(number),
  quotas: optional(
    record({
      topics: optional(table(topic, number)),
      types: optional(table(type, number)),
      levels: optional(table(level, number)),
      difficulties: optional(table(band, number)),
    }),
  ),
  maxLength: optional(record({ stem: number, option: number })),
});

/** A quiz of such items as it is stored. */
export const quizWith = (item: Shape<Item>): Shape<Quiz> =>
  record({
    lesson: record({ id: text, version: number }),
    title: text,
    language,
    seed: number,
    items: list(item),
    shortfalls: list(shortfall),
    blueprint: optional(blueprint),
    form: optional(text),
    holds: optional(table(text, oneOf('kept', 'locked'))),
  });
