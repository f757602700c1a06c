import * as v from 'valibot';
import type { StudyEvent } from '../model/event.ts';

const text = v.string();
const language = v.picklist(['ar', 'en']);
const mark = v.picklist(['key', 'mention']);
const level = v.picklist(['locate', 'understand', 'attribute', 'compare', 'judge']);
const topic = v.picklist(['date', 'place', 'actor', 'demand', 'number', 'source', 'document', 'wording']);

const itemBase = {
  id: text,
  language,
  direction: v.picklist(['rtl', 'ltr']),
  level,
  topic,
  targets: v.array(v.object({ fact: text, role: text })),
  stem: text,
  hints: v.array(text),
  feedback: text,
  evidence: v.array(
    v.object({
      sentence: text,
      paragraph: v.number(),
      runs: v.array(v.object({ text, mark: v.exactOptional(mark) })),
      supports: v.boolean(),
    }),
  ),
  chain: v.array(
    v.object({
      source: text,
      label: text,
      via: v.exactOptional(text),
      certainty: v.picklist(['stated', 'inferred']),
    }),
  ),
  wording: v.picklist(['retold', 'original']),
  difficulty: v.number(),
};

const options = v.array(v.object({ id: text, text, feedback: v.exactOptional(text) }));
const typedKey = v.object({
  type: v.picklist(['place', 'actor', 'organisation', 'document', 'date', 'number', 'phrase']),
  key: text,
  aliases: v.array(text),
  others: v.array(text),
});

const item = v.variant('type', [
  v.object({ ...itemBase, type: v.literal('single-choice'), options, key: text }),
  v.object({ ...itemBase, type: v.literal('true-false'), statement: text, key: v.boolean() }),
  v.object({
    ...itemBase,
    type: v.literal('cloze-choice'),
    blank: v.object({ before: text, after: text }),
    options,
    key: text,
  }),
  v.object({ ...itemBase, type: v.literal('short-answer'), key: typedKey, keyText: text }),
]);

const lessonVersion = v.object({ id: text, version: v.number() });

const quiz = v.object({
  lesson: lessonVersion,
  title: text,
  language,
  seed: v.number(),
  items: v.array(item),
  shortfalls: v.array(
    v.object({ reason: v.picklist(['too-few-facts', 'too-few-above-locate']), asked: v.number(), made: v.number() }),
  ),
});

const response = v.variant('type', [
  v.object({ type: v.literal('choice'), option: text }),
  v.object({ type: v.literal('truth'), value: v.boolean() }),
  v.object({ type: v.literal('text'), text }),
]);

const grade = v.object({
  verdict: v.picklist(['right', 'spelling', 'wrong']),
  points: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  feedback: text,
});

const eventBase = {
  id: v.pipe(text, v.uuid()),
  at: v.pipe(text, v.isoTimestamp()),
  device: text,
  lesson: lessonVersion,
  session: v.pipe(text, v.uuid()),
};

/** The shape of one study event as it is stored. */
export const studyEventSchema = v.variant('type', [
  v.object({ ...eventBase, type: v.literal('started'), quiz }),
  v.object({
    ...eventBase,
    type: v.literal('answered'),
    item,
    response,
    grade,
    milliseconds: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
  }),
  v.object({ ...eventBase, type: v.literal('hinted'), itemId: text }),
  v.object({ ...eventBase, type: v.literal('skipped'), itemId: text }),
  v.object({ ...eventBase, type: v.literal('moved'), to: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ ...eventBase, type: v.literal('submitted') }),
  v.object({ ...eventBase, type: v.literal('revoked'), event: text }),
]) satisfies v.GenericSchema<unknown, StudyEvent>;
