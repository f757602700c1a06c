import { expect, test } from 'vitest';
import { factIn, libraryIndex } from '../../../../tests/lessons/library-index.ts';
import { makeContext } from './make-context.ts';
import { makeNotQuoted } from './not-quoted.ts';

const note = { ar: 'يُذكر سفره ولا يُنقل عنه قول.', en: 'Its trips are told and it is not quoted.' };

function withMute(party: string): ReturnType<typeof libraryIndex> {
  const index = libraryIndex();
  return { ...index, lesson: { ...index.lesson, notQuoted: [{ party, note }] } };
}

test('asks for the party that has no voice, beside others that have one', () => {
  const index = withMute('team');
  const [made] = makeNotQuoted(makeContext(index, 'en', 1), factIn(index, 'trip-tangier'));
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
  const { options, key, feedback, stem } = made.value;
  expect(stem).toBe('Which party does the text speak about while its own voice is missing?');
  expect(options.find(({ id }) => id === key)?.text).toBe('Library team');
  expect(options.map(({ text }) => text).sort()).toEqual([
    'City council',
    'Library team',
    'Neighbourhood library',
    'Readers',
  ]);
  expect(feedback).toBe(`Library team: ${note.en}`);
});

test('asks for a party once, with the first fact that mentions it', () => {
  const index = withMute('team');
  expect(makeNotQuoted(makeContext(index, 'ar', 1), factIn(index, 'trip-fez'))).toEqual([
    { ok: false, error: 'not-this-type' },
  ]);
});

test('does not set one person among bodies', () => {
  const index = withMute('hala');
  expect(makeNotQuoted(makeContext(index, 'ar', 1), factIn(index, 'hala-office'))).toEqual([
    { ok: false, error: 'too-few-distractors' },
  ]);
});
