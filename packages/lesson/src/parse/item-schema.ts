import * as v from 'valibot';
import { topics, type Grade, type Item, type Response } from '../model/item.ts';

const text = v.string();
const texts = v.array(text);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const languageSchema = v.picklist(['ar', 'en']);
export const levelSchema = v.picklist(['locate', 'understand', 'attribute', 'compare', 'judge']);
export const topicSchema = v.picklist(topics);

export const targetSchema = v.object({ fact: text, role: text });

const itemBase = {
  id: text,
  language: languageSchema,
  direction: v.picklist(['rtl', 'ltr']),
  level: levelSchema,
  topic: topicSchema,
  targets: v.array(targetSchema),
  stem: text,
  hints: texts,
  feedback: text,
  evidence: v.array(
    v.object({
      sentence: text,
      paragraph: v.number(),
      runs: v.array(v.object({ text, mark: v.exactOptional(v.picklist(['key', 'mention'])) })),
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

const option = { id: text, text, feedback: v.exactOptional(text) };
const options = v.array(v.object(option));
const blank = v.object({ before: text, after: text });
const pairs = v.array(v.object({ prompt: text, option: text }));
const coordinates = v.tuple([v.number(), v.number()]);
const typedKey = v.object({
  type: v.picklist(['place', 'actor', 'organisation', 'document', 'date', 'number', 'phrase']),
  key: text,
  aliases: texts,
  others: texts,
  wholes: v.exactOptional(texts),
});

/** The shape of an item as it is stored. */
export const itemSchema = v.variant('type', [
  v.object({ ...itemBase, type: v.picklist(['single-choice', 'not-quoted']), options, key: text }),
  v.object({
    ...itemBase,
    type: v.picklist(['who-said', 'whose-voice', 'statement-kind', 'find-evidence']),
    statement: text,
    options,
    key: text,
  }),
  v.object({ ...itemBase, type: v.literal('multiple-choice'), options, key: texts }),
  v.object({ ...itemBase, type: v.literal('true-false'), statement: text, key: v.boolean() }),
  v.object({ ...itemBase, type: v.literal('cloze-choice'), blank, options, key: text }),
  v.object({ ...itemBase, type: v.literal('cloze-typed'), blank, key: typedKey, keyText: text }),
  v.object({ ...itemBase, type: v.literal('short-answer'), key: typedKey, keyText: text }),
  v.object({
    ...itemBase,
    type: v.literal('numeric'),
    key: v.object({ min: v.number(), max: v.number() }),
    unit: text,
    keyText: text,
  }),
  v.object({
    ...itemBase,
    type: v.literal('date'),
    key: v.object({ from: text, to: text }),
    precision: v.picklist(['day', 'month', 'year']),
    keyText: text,
  }),
  v.object({ ...itemBase, type: v.picklist(['ordering', 'chain-order']), entries: options, key: texts }),
  v.object({
    ...itemBase,
    type: v.picklist(['matching', 'categorise']),
    prompts: options,
    options,
    key: pairs,
  }),
  v.object({
    ...itemBase,
    type: v.literal('map'),
    places: v.array(v.object({ ...option, at: coordinates })),
    key: text,
  }),
  v.object({
    ...itemBase,
    type: v.literal('open'),
    modelAnswer: text,
    rubric: v.array(v.object({ id: text, text, points: v.number() })),
  }),
]) satisfies v.GenericSchema<unknown, Item>;

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
