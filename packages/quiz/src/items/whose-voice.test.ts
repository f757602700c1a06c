import { expect, test } from 'vitest';
import { factIn, libraryIndex } from '../../../../tests/lessons/library-index.ts';
import { makeContext } from './make-context.ts';
import { makeWhoseVoice } from './whose-voice.ts';

const told = (id: string, attribution: readonly object[], words = '') => ({
  attribution,
  fact: {
    id,
    nature: 'judgement',
    statement: {
      ar: `${words === '' ? '' : 'في المقال أنّ '}{الرباط|rabat} أجمل من {فاس|fez}.`,
      en: `${words}{Rabat|rabat} is more beautiful than {Fez|fez}.`,
    },
  },
});
const byReaders = [{ source: 'readers', verb: 'describe' }];

test('offers the article beside the source that said it', () => {
  const index = libraryIndex([told('beauty', byReaders)]);
  const [made] = makeWhoseVoice(makeContext(index, 'en', 1), factIn(index, 'beauty'));
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
  const { options, key, feedback } = made.value;
  expect(options.find(({ id }) => id === key)?.text).toBe('Readers');
  expect(options.find(({ text }) => text === 'The article itself')?.feedback).toBe(
    'The text attributes this to readers.',
  );
  expect(feedback).toBe('The text attributes this to readers.');
});

test('has the article as the key of what it says itself', () => {
  const index = libraryIndex([told('beauty', [])]);
  const [made] = makeWhoseVoice(makeContext(index, 'ar', 1), factIn(index, 'beauty'));
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
  expect(made.value.options.find(({ id }) => id === made.value.key)?.text).toBe('المقال نفسه');
  expect(made.value.chain).toEqual([]);
});

test('does not offer the article as wrong where it speaks of the same things itself', () => {
  const index = libraryIndex([told('beauty', byReaders), told('own', [])]);
  const made = makeWhoseVoice(makeContext(index, 'en', 1), factIn(index, 'beauty'));
  expect(made).toEqual([{ ok: false, error: 'may-be-own-voice' }]);
});

test('does not ask where the statement speaks of the article', () => {
  const index = libraryIndex([told('beauty', [], 'The article says that ')]);
  for (const language of ['ar', 'en'] as const) {
    const made = makeWhoseVoice(makeContext(index, language, 1), factIn(index, 'beauty'));
    expect(made).toEqual([{ ok: false, error: 'key-in-stem' }]);
  }
});
