import * as v from 'valibot';
import type { ResultFile } from '../model/result-file.ts';
import { gradeSchema, responseSchema } from './answer-schema.ts';
import { certaintySchema, settingsSchema } from './event-schema.ts';
import { quizShape } from './quiz-shape.ts';
import { shaped } from './shaped.ts';

const text = v.string();
const instant = v.pipe(text, v.isoTimestamp());

const givenTry = v.object({
  response: responseSchema,
  grade: gradeSchema,
  certainty: v.exactOptional(certaintySchema),
  hints: v.pipe(v.number(), v.integer(), v.minValue(0)),
  late: v.exactOptional(v.literal(true)),
});

/** The shape of a result file. */
export const resultFileSchema = v.object({
  format: v.literal('sanad-result/1'),
  session: v.pipe(text, v.nonEmpty()),
  learner: v.exactOptional(v.pipe(text, v.nonEmpty())),
  quiz: shaped(quizShape),
  settings: v.exactOptional(settingsSchema),
  unlimited: v.exactOptional(v.literal(true)),
  startedAt: instant,
  lastAt: instant,
  answers: v.array(
    v.object({
      item: text,
      points: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      tries: v.pipe(v.array(givenTry), v.minLength(1)),
    }),
  ),
}) satisfies v.GenericSchema<unknown, ResultFile>;
