import { expect, test } from 'vitest';
import { CardLog } from '../../../../tests/review/card-log.ts';
import { choice } from '../../../../tests/sessions/tiny-quiz.ts';
import { missedFacts } from './missed-facts.ts';

/** An item that asks one fact. */
const asking = (fact: string) => ({ ...choice, id: `item-${fact}`, targets: [{ fact, role: 'date' }] });

test('the facts missed are those last answered wrong, the latest first, of this lesson only', () => {
  const log = new CardLog();
  const session = log.start(0);
  log.answer(session, asking('opens'), 'wrong', 0);
  log.answer(session, asking('closes'), 'wrong', 0.1);
  log.answer(session, asking('moves'), 'wrong', 0.2);
  log.answer(session, asking('closes'), 'right', 1);
  expect(missedFacts(log.events, 'market')).toEqual(['moves', 'opens']);
  expect(missedFacts(log.events, 'elsewhere')).toEqual([]);
});

test('an answer taken back is no mistake', () => {
  const log = new CardLog();
  log.revoke(log.answer(log.start(0), asking('opens'), 'wrong', 0), 1);
  expect(missedFacts(log.events, 'market')).toEqual([]);
});
