import * as v from 'valibot';
import type { Grade, Response } from '../model/response.ts';

const text = v.string();
const texts = v.array(text);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const pairs = v.array(v.object({ prompt: text, option: text }));
const coordinates = v.tuple([v.number(), v.number()]);

/** The shape of a response as it is stored. */
export const responseSchema = v.variant('type', [
  v.object({ type: v.literal('choice'), option: text }),
  v.object({ type: v.literal('choices'), options: texts }),
  v.object({ type: v.literal('truth'), value: v.boolean() }),
  v.object({ type: v.literal('text'), text }),
  v.object({ type: v.literal('bounds'), from: text, to: text }),
  v.object({ type: v.literal('order'), order: texts }),
  v.object({ type: v.literal('pairs'), pairs }),
  v.object({ type: v.literal('point'), at: coordinates }),
  v.object({ type: v.literal('essay'), text, met: texts }),
]) satisfies v.GenericSchema<unknown, Response>;

/** The shape of a grade as it is stored. */
export const gradeSchema = v.object({
  verdict: v.picklist(['right', 'spelling', 'partial', 'general', 'wrong']),
  points: share,
  feedback: text,
}) satisfies v.GenericSchema<unknown, Grade>;
