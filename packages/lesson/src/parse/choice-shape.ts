import { topics, type Item } from '../model/item.ts';
import { byType, flag, list, number, oneOf, optional, record, text, type Shape } from './shape.ts';

export const language = oneOf('ar', 'en');
export const levels = ['locate', 'understand', 'attribute', 'compare', 'judge'] as const;
export const level = oneOf(...levels);
export const topic = oneOf(...topics);

export const texts = list(text);

/** What every item has. */
export const base = {
  id: text,
  language,
  direction: oneOf('rtl', 'ltr'),
  level,
  topic,
  targets: list(record({ fact: text, role: text })),
  stem: text,
  hints: texts,
  feedback: text,
  evidence: list(
    record({
      sentence: text,
      paragraph: number,
      runs: list(record({ text, mark: optional(oneOf('key', 'mention')) })),
      supports: flag,
    }),
  ),
  chain: list(record({ source: text, label: text, via: optional(text), certainty: oneOf('stated', 'inferred') })),
  wording: oneOf('retold', 'original'),
  difficulty: number,
};

/** What can be chosen or moved. */
export const option = { id: text, text, feedback: optional(text) };
export const options = list(record(option));
export const blank = record({ before: text, after: text });

const choice = { ...base, options, key: text };

/** Items of which one option is chosen. */
export type ChosenOne = Extract<Item, { readonly key: string; readonly options: unknown } | { readonly key: boolean }>;

/** Of each type of item, how it is stored. */
export type Shapes<I extends Item> = { readonly [T in I['type']]: Shape<Extract<I, { readonly type: T }>> };

/** The shapes of items of which one option is chosen. */
export const choiceShapes: Shapes<ChosenOne> = {
  'single-choice': record({ ...choice, type: oneOf('single-choice') }),
  'not-quoted': record({ ...choice, type: oneOf('not-quoted') }),
  'who-said': record({ ...choice, type: oneOf('who-said'), statement: text }),
  'whose-voice': record({ ...choice, type: oneOf('whose-voice'), statement: text }),
  'statement-kind': record({ ...choice, type: oneOf('statement-kind'), statement: text }),
  'find-evidence': record({ ...choice, type: oneOf('find-evidence'), statement: text }),
  'true-false': record({ ...base, type: oneOf('true-false'), statement: text, key: flag }),
  'cloze-choice': record({ ...choice, type: oneOf('cloze-choice'), blank }),
};

/** Such an item as it is stored. */
export const choiceShape = byType<ChosenOne['type'], ChosenOne>(choiceShapes);
