import { expect, test } from 'vitest';
import { CardLog } from '../../../../tests/review/card-log.ts';
import { choice } from '../../../../tests/sessions/tiny-quiz.ts';
import { sessionsOf } from '@sanad/quiz';
import { outlineOf } from '../log/session-outline.ts';
import { missedFacts } from './missed-facts.ts';

/** An item that asks one fact. */
const asking = (fact: string) => ({ ...choice, id: `item-${fact}`, targets: [{ fact, role: 'date' }] });

const outlines = ({ events }: CardLog) =>
  sessionsOf(events).map((session) =>
    outlineOf(
      session,
      events.filter((event) => 'session' in event && event.session === session.id),
    ),
  );

test('the facts missed are those last answered wrong, the latest first, of this lesson only', () => {
  const log = new CardLog();
  const session = log.start(0);
  log.answer(session, asking('opens'), 'wrong', 0);
  log.answer(session, asking('closes'), 'wrong', 0.1);
  log.answer(session, asking('moves'), 'wrong', 0.2);
  log.answer(session, asking('closes'), 'right', 1);
  log.answer(session, asking('ends'), 'wrong', 1.1);
  log.answer(log.start(2), asking('ends'), 'right', 2.1);
  expect(missedFacts(outlines(log), 'market')).toEqual(['moves', 'opens']);
  expect(missedFacts(outlines(log), 'elsewhere')).toEqual([]);
});

test('an answer taken back is no mistake', () => {
  const log = new CardLog();
  const session = log.start(0);
  log.revoke(log.answer(session, asking('opens'), 'wrong', 0), 1, session);
  expect(missedFacts(outlines(log), 'market')).toEqual([]);
});
