import * as v from 'valibot';
import { itemTypes } from '../model/item.ts';
import type { Quiz } from '../model/quiz.ts';
import { itemSchema, languageSchema, levelSchema, topicSchema } from './item-schema.ts';

const text = v.string();
const typeSchema = v.picklist(itemTypes);
const bandSchema = v.picklist(['easy', 'medium', 'hard']);
const count = v.number();

const shortfall = v.object({
  reason: v.picklist(['too-few-facts', 'too-few-above-locate', 'too-few-of-a-kind', 'shared-with-another-form']),
  of: v.exactOptional(v.union([topicSchema, typeSchema, levelSchema, bandSchema])),
  asked: count,
  made: count,
});

const blueprint = v.object({
  language: languageSchema,
  count,
  types: v.exactOptional(v.array(typeSchema)),
  topics: v.exactOptional(v.array(topicSchema)),
  weights: v.exactOptional(v.array(v.picklist(['core', 'supporting', 'detail']))),
  aboveLocate: v.exactOptional(count),
  quotas: v.exactOptional(
    v.object({
      topics: v.exactOptional(v.record(topicSchema, count)),
      types: v.exactOptional(v.record(typeSchema, count)),
      levels: v.exactOptional(v.record(levelSchema, count)),
      difficulties: v.exactOptional(v.record(bandSchema, count)),
    }),
  ),
  maxLength: v.exactOptional(v.object({ stem: count, option: count })),
});

export const lessonVersionSchema = v.object({ id: text, version: v.number() });

/** The shape of a quiz as it is stored. */
export const quizSchema = v.object({
  lesson: lessonVersionSchema,
  title: text,
  language: languageSchema,
  seed: v.number(),
  items: v.array(itemSchema),
  shortfalls: v.array(shortfall),
  blueprint: v.exactOptional(blueprint),
  form: v.exactOptional(text),
  holds: v.exactOptional(v.record(text, v.picklist(['kept', 'locked']))),
}) satisfies v.GenericSchema<unknown, Quiz>;
