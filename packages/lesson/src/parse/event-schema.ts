import { languages } from '@sanad/language';
import * as v from 'valibot';
import { evidences, ratings, type SessionSettings, type StudyEvent } from '../model/event.ts';
import { gradeSchema, responseSchema } from './answer-schema.ts';
import { topic } from './choice-shape.ts';
import { itemShape } from './item-shape.ts';
import { quizShape } from './quiz-shape.ts';
import { shaped } from './shaped.ts';

const text = v.string();

/** UTF-16 units that a learner may write on one side of a card. */
const longestWording = 500;

/** UTF-16 units of what stands for an answer. */
const longestHash = 64;

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
  offset: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(-840), v.maxValue(840))),
  device: text,
  lesson: v.object({ id: text, version: v.number() }),
};
const session = v.pipe(text, v.uuid());
const inSession = { ...eventBase, session };
const ofCard = { ...eventBase, card: v.pipe(text, v.minLength(1)) };
const words = v.pipe(text, v.minLength(1), v.maxLength(longestWording));
const milliseconds = v.exactOptional(v.pipe(v.number(), v.minValue(0)));

/** The shape of one study event as it is stored. */
export const studyEventSchema = v.variant('type', [
  v.object({
    ...inSession,
    type: v.literal('started'),
    quiz: shaped(quizShape),
    settings: v.exactOptional(settingsSchema),
  }),
  v.object({
    ...inSession,
    type: v.literal('answered'),
    item: shaped(itemShape),
    response: responseSchema,
    grade: gradeSchema,
    certainty: v.exactOptional(certaintySchema),
    milliseconds,
  }),
  v.object({ ...inSession, type: v.literal('hinted'), itemId: text }),
  v.object({ ...inSession, type: v.literal('skipped'), itemId: text }),
  v.object({ ...inSession, type: v.literal('moved'), to: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ ...inSession, type: v.literal('unlimited') }),
  v.object({ ...inSession, type: v.literal('submitted') }),
  v.object({
    ...ofCard,
    type: v.literal('card-added'),
    target: v.object({ fact: text, role: text }),
    direction: v.picklist(['forward', 'backward']),
    topic: shaped(topic),
    answer: v.exactOptional(v.pipe(text, v.minLength(1), v.maxLength(longestHash))),
  }),
  v.object({
    ...ofCard,
    type: v.literal('reviewed'),
    rating: v.picklist(ratings),
    evidence: v.picklist(evidences),
    milliseconds,
  }),
  v.object({ ...ofCard, type: v.literal('suspended') }),
  v.object({ ...ofCard, type: v.literal('resumed') }),
  v.object({ ...ofCard, type: v.literal('buried'), until: v.pipe(text, v.isoDate()) }),
  v.object({ ...ofCard, type: v.literal('flagged'), note: v.exactOptional(words) }),
  v.object({ ...ofCard, type: v.literal('worded'), language: v.picklist(languages), question: words, answer: words }),
  v.object({ ...eventBase, type: v.literal('revoked'), event: text, session: v.exactOptional(session) }),
]) satisfies v.GenericSchema<unknown, StudyEvent>;
