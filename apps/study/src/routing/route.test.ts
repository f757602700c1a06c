import { fc, test } from '@fast-check/vitest';
import { topics } from '@sanad/lesson';
import type { CustomStudy } from '@sanad/review';
import { expect } from 'vitest';
import { parseRoute, routeHref, type Route } from './route.ts';

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.isWellFormed());
const days = fc.integer({ min: 1, max: 365 });
const custom: fc.Arbitrary<CustomStudy> = fc.oneof(
  fc.record({ kind: fc.constantFrom('forgotten' as const, 'ahead' as const), days }),
  fc.record({ kind: fc.constant('topics' as const), topics: fc.subarray([...topics], { minLength: 1 }) }),
  days.map((day): CustomStudy => ({ kind: 'exam', on: new Date(day * 86_400_000).toISOString().slice(0, 10) })),
);
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ screen: 'today' }),
  fc.constant<Route>({ screen: 'settings' }),
  name.map((lesson): Route => ({ screen: 'read', lesson })),
  fc.tuple(name, name).map(([lesson, sentence]): Route => ({ screen: 'read', lesson, sentence })),
  name.map((lesson): Route => ({ screen: 'explore', lesson })),
  name.map((lesson): Route => ({ screen: 'quiz-setup', lesson })),
  name.map((lesson): Route => ({ screen: 'deck', lesson })),
  name.map((lesson): Route => ({ screen: 'deck', lesson, from: 'mistakes' })),
  fc.constantFrom<Route>({ screen: 'cards' }, { screen: 'progress' }, { screen: 'review' }),
  name.map((lesson): Route => ({ screen: 'review', lesson })),
  fc
    .tuple(custom, fc.option(name))
    .map(([study, lesson]): Route => ({ screen: 'review', ...(lesson !== null && { lesson }), custom: study })),
  name.map((session): Route => ({ screen: 'quiz', session })),
  name.map((session): Route => ({ screen: 'result', session })),
);

test.prop([route])('a route written into the address is read back the same', (original) => {
  expect(parseRoute(routeHref(original))).toEqual(original);
});

test.prop([fc.string()])('every fragment has a route', (fragment) => {
  expect(parseRoute(fragment).screen).toBeTypeOf('string');
});

test.each(['', '#', '#/', '/'])('an empty fragment (%s) is Today', (fragment) => {
  expect(parseRoute(fragment)).toEqual({ screen: 'today' });
});

test.each([
  '#/nowhere',
  '#/lesson',
  '#/quiz/a/b',
  '#/lesson/a/map',
  '#/settings/x',
  '#/cards/x',
  '#/lesson/a/cards/x',
  '#/review/ahead/0',
  '#/review/ahead/soon',
  '#/review/topics/x',
  '#/review/exam/2024-13-01',
  '#/%E0%A4%A',
])('an address the app does not know (%s) is not found', (fragment) => {
  expect(parseRoute(fragment).screen).toBe('not-found');
});
