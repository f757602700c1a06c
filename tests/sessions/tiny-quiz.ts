import type { Item, Quiz } from '@sanad/lesson';

const common = {
  language: 'en',
  direction: 'ltr',
  targets: [],
  feedback: '',
  evidence: [],
  chain: [],
  wording: 'retold',
  difficulty: 0,
} as const;

const hints = ['It is in paragraph 1.', 'Go back to this sentence: the library opened in ….'];

/** Four options, of which `a` is right, and two hints. */
export const choice: Item = {
  ...common,
  type: 'single-choice',
  id: 'choice',
  level: 'locate',
  topic: 'date',
  stem: 'When did the library open?',
  hints,
  options: [
    { id: 'a', text: '1 March' },
    { id: 'b', text: '2 March' },
    { id: 'c', text: '3 March' },
    { id: 'd', text: '4 March' },
  ],
  key: 'a',
};

export const truth: Item = {
  ...common,
  type: 'true-false',
  id: 'truth',
  level: 'locate',
  topic: 'place',
  stem: 'Is it so?',
  hints: [],
  statement: 'The library is in the old town.',
  key: true,
};

/** Typed; the city is true of it and too general. */
export const typed: Item = {
  ...common,
  type: 'short-answer',
  id: 'typed',
  level: 'understand',
  topic: 'place',
  stem: 'Where is the library?',
  hints,
  key: { type: 'place', key: 'Lantern Square', aliases: [], others: [], wholes: ['Marsa'] },
  keyText: 'Lantern Square',
};

/** Five entries: one out of place at an end keeps three of four points. */
export const order: Item = {
  ...common,
  type: 'ordering',
  id: 'order',
  level: 'compare',
  topic: 'date',
  stem: 'Put these in order of time.',
  hints,
  entries: ['e', 'c', 'a', 'd', 'b'].map((id) => ({ id, text: `Step ${id}` })),
  key: ['a', 'b', 'c', 'd', 'e'],
};

/** A quiz about nothing in particular, with an item of each kind that sessions treat apart. */
export const tinyQuiz: Quiz = {
  lesson: { id: 'tiny', version: 1 },
  title: 'The library',
  language: 'en',
  seed: 1,
  items: [choice, truth, typed, order],
  shortfalls: [],
};
