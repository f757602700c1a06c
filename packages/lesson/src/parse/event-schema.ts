import * as v from 'valibot';
import type { SessionSettings, StudyEvent } from '../model/event.ts';
import { gradeSchema, itemSchema, responseSchema } from './item-schema.ts';
import { lessonVersionSchema, quizSchema } from './quiz-schema.ts';

const text = v.string();

/** The shape of a session's settings as they are stored. */
export const settingsSchema = v.object({
  mode: v.picklist(['practice', 'exam']),
  tries: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  minutes: v.exactOptional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
  certainty: v.exactOptional(v.boolean()),
}) satisfies v.GenericSchema<unknown, SessionSettings>;

export const certaintySchema = v.picklist([1, 2, 3]);

const eventBase = {
  id: v.pipe(text, v.uuid()),
  at: v.pipe(text, v.isoTimestamp()),
  device: text,
  lesson: lessonVersionSchema,
  session: v.pipe(text, v.uuid()),
};

/** The shape of one study event as it is stored. */
export const studyEventSchema = v.variant('type', [
  v.object({
    ...eventBase,
    type: v.literal('started'),
    quiz: quizSchema,
    settings: v.exactOptional(settingsSchema),
  }),
  v.object({
    ...eventBase,
    type: v.literal('answered'),
    item: itemSchema,
    response: responseSchema,
    grade: gradeSchema,
    certainty: v.exactOptional(certaintySchema),
    milliseconds: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
  }),
  v.object({ ...eventBase, type: v.literal('hinted'), itemId: text }),
  v.object({ ...eventBase, type: v.literal('skipped'), itemId: text }),
  v.object({ ...eventBase, type: v.literal('moved'), to: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ ...eventBase, type: v.literal('unlimited') }),
  v.object({ ...eventBase, type: v.literal('submitted') }),
  v.object({ ...eventBase, type: v.literal('revoked'), event: text }),
]) satisfies v.GenericSchema<unknown, StudyEvent>;
