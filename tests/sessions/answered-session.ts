import type { Item } from '@sanad/lesson';
import type { Session } from '@sanad/quiz';

/** A true-or-false item about nothing in particular. */
function item(id: string): Item {
  return {
    type: 'true-false',
    id,
    language: 'en',
    direction: 'ltr',
    level: 'locate',
    topic: 'place',
    targets: [],
    stem: 'Is it so?',
    statement: 'The library opens at nine.',
    key: true,
    hints: [],
    feedback: '',
    evidence: [],
    chain: [],
    wording: 'retold',
    difficulty: 0,
  };
}

const given = {
  response: { type: 'truth', value: true },
  grade: { verdict: 'right', points: 1, feedback: '' },
} as const;
const answer = { ...given, points: 1, tries: [{ ...given, hints: 0 }] };

/** An open session of `count` items at `position`, in which the items of `answered` were answered in that order. */
export function sessionOf(count: number, answered: readonly number[], position: number): Session {
  const lesson = { id: 'tiny', version: 1 };
  const items = Array.from({ length: count }, (_, index) => item(String(index)));
  return {
    id: 's',
    lesson,
    quiz: { lesson, title: 'Tiny', language: 'en', seed: 1, items, shortfalls: [] },
    unlimited: false,
    status: 'open',
    position,
    answers: new Map(answered.map((index) => [String(index), answer])),
    hints: new Map(),
    skipped: new Set(),
    startedAt: '2020-01-01T00:00:00.000Z',
    lastAt: '2020-01-01T00:00:00.000Z',
  };
}
