import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { parseRoute, routeHref, type Route } from './route.ts';

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.isWellFormed());
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ screen: 'today' }),
  fc.constant<Route>({ screen: 'settings' }),
  name.map((lesson): Route => ({ screen: 'read', lesson })),
  fc.tuple(name, name).map(([lesson, sentence]): Route => ({ screen: 'read', lesson, sentence })),
  name.map((lesson): Route => ({ screen: 'explore', lesson })),
  name.map((lesson): Route => ({ screen: 'quiz-setup', lesson })),
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

test.each(['#/nowhere', '#/lesson', '#/quiz/a/b', '#/lesson/a/map', '#/settings/x', '#/%E0%A4%A'])(
  'an address the app does not know (%s) is not found',
  (fragment) => {
    expect(parseRoute(fragment).screen).toBe('not-found');
  },
);
