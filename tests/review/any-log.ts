import { ratings, type StudyEvent } from '@sanad/lesson';
import fc from 'fast-check';
import { choice, typed } from '../sessions/tiny-quiz.ts';
import { CardLog, logId } from './card-log.ts';

const facts = ['opens', 'closes', 'moves'];

const steps = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('rate' as const), rating: fc.constantFrom(...ratings) }), weight: 8 },
  { arbitrary: fc.record({ do: fc.constant('add' as const), backward: fc.boolean() }), weight: 4 },
  { arbitrary: fc.record({ do: fc.constant('choose' as const), rating: fc.constantFrom(...ratings) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('put-away' as const), days: fc.nat(3) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constantFrom('suspended' as const, 'resumed', 'flagged') }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('word' as const), question: fc.constantFrom('a', 'b') }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('quiz' as const), right: fc.boolean(), typed: fc.boolean() }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.integer({ min: 1, max: 6 }) }), weight: 2 },
);

const plan = fc.array(
  fc.record({
    step: steps,
    fact: fc.nat(facts.length - 1),
    /** Days since the step before; negative where a clock was set back. */
    gap: fc.oneof(
      fc.double({ min: 0, max: 30, noNaN: true }),
      fc.constant(0),
      fc.double({ min: -3, max: 0, noNaN: true }),
    ),
    phone: fc.boolean(),
    offset: fc.option(fc.integer({ min: -720, max: 840 }), { nil: undefined }),
  }),
  { maxLength: 30 },
);

type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never;

/** Any log of one learner with two devices: cards added, rated, put away, quizzes, undos, clocks that jump. */
export const anyLog: fc.Arbitrary<readonly StudyEvent[]> = plan.map(written);

function written(entries: Plan): readonly StudyEvent[] {
  const log = new CardLog();
  let at = 0;
  const session = log.start(0);
  for (const { step, fact, gap, phone, offset } of entries) {
    at += gap;
    const before = log.events.length;
    write(log, session, step, facts[fact] ?? '', at);
    for (const [i, event] of log.events.entries()) {
      if (i < before) continue;
      log.events[i] = { ...event, device: phone ? 'phone' : 'desk', ...(offset !== undefined && { offset }) };
    }
  }
  return log.events;
}

function write(log: CardLog, session: string, step: Plan[number]['step'], fact: string, at: number): void {
  const target = { fact, role: 'date' };
  const draft = new CardLog().add(target);
  if (step.do === 'add') log.add(target, at, 'date', 'backward' in step && step.backward ? 'backward' : 'forward');
  else if ('rating' in step) {
    const evidence = step.do === 'choose' ? 'choice' : 'card';
    log.write({ type: 'reviewed', card: draft, rating: step.rating, evidence }, at);
  } else if ('question' in step) {
    log.write({ type: 'worded', card: draft, language: 'en', question: step.question, answer: 'c' }, at);
  } else if ('days' in step) {
    const until = new Date(Date.UTC(2024, 0, 2 + step.days)).toISOString().slice(0, 10);
    log.write({ type: 'buried', card: draft, until }, at);
  } else if ('typed' in step) {
    const item = { ...(step.typed ? typed : choice), id: `item-${String(log.events.length)}`, targets: [target] };
    log.answer(session, item, step.right ? 'right' : 'wrong', at);
  } else if ('back' in step) log.revoke(logId(log.events.length - step.back), at);
  else log.write({ type: step.do, card: draft }, at);
}
