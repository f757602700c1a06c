import * as v from 'valibot';
import type { StudyEvent } from '../model/event.ts';
import { gradeSchema, itemSchema, responseSchema } from './item-schema.ts';
import { lessonVersionSchema, quizSchema } from './quiz-schema.ts';

const text = v.string();

const eventBase = {
  id: v.pipe(text, v.uuid()),
  at: v.pipe(text, v.isoTimestamp()),
  device: text,
  lesson: lessonVersionSchema,
  session: v.pipe(text, v.uuid()),
};

/** The shape of one study event as it is stored. */
export const studyEventSchema = v.variant('type', [
  v.object({ ...eventBase, type: v.literal('started'), quiz: quizSchema }),
  v.object({
    ...eventBase,
    type: v.literal('answered'),
    item: itemSchema,
    response: responseSchema,
    grade: gradeSchema,
    milliseconds: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
  }),
  v.object({ ...eventBase, type: v.literal('hinted'), itemId: text }),
  v.object({ ...eventBase, type: v.literal('skipped'), itemId: text }),
  v.object({ ...eventBase, type: v.literal('moved'), to: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ ...eventBase, type: v.literal('submitted') }),
  v.object({ ...eventBase, type: v.literal('revoked'), event: text }),
]) satisfies v.GenericSchema<unknown, StudyEvent>;
