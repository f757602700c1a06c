import * as v from 'valibot';
import type { Quiz } from '../model/quiz.ts';
import { itemSchema, languageSchema } from './item-schema.ts';

const text = v.string();

export const lessonVersionSchema = v.object({ id: text, version: v.number() });

/** The shape of a quiz as it is stored. */
export const quizSchema = v.object({
  lesson: lessonVersionSchema,
  title: text,
  language: languageSchema,
  seed: v.number(),
  items: v.array(itemSchema),
  shortfalls: v.array(
    v.object({ reason: v.picklist(['too-few-facts', 'too-few-above-locate']), asked: v.number(), made: v.number() }),
  ),
}) satisfies v.GenericSchema<unknown, Quiz>;
