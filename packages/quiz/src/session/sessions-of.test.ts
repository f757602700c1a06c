import { fc, test as prop } from '@fast-check/vitest';
import { parseLesson, type Quiz, type Response, type StudyEvent } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { libraryLesson } from '../../../../tests/lessons/library-lesson.ts';
import { gradeResponse } from '../grading/grade-response.ts';
import { keyResponse } from '../grading/key-response.ts';
import { indexLesson } from '../index-lesson.ts';
import { makeQuiz } from '../make-quiz.ts';
import { resultOf } from './result.ts';
import type { Session } from './session.ts';
import { sessionsOf } from './sessions-of.ts';

function quizOf(count: number): Quiz {
  const parsed = parseLesson(libraryLesson);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return makeQuiz(indexLesson(parsed.value), { language: 'ar', count, types: ['single-choice', 'true-false'] }, 1);
}

const quiz = quizOf(5);
const id = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const base = (n: number) => ({
  id: id(n),
  at: new Date(Date.UTC(2024, 0, 1, 0, 0, n)).toISOString(),
  device: 'test',
  lesson: quiz.lesson,
  session: id(0),
});
const started: StudyEvent = { ...base(0), type: 'started', quiz };

function answer(n: number, item: number, right: boolean): StudyEvent {
  const asked = quiz.items[item % quiz.items.length];
  if (!asked) throw new Error('no item');
  const response: Response = right ? keyResponse(asked) : { type: 'choice', option: 'no such option' };
  return { ...base(n), type: 'answered', item: asked, response, grade: gradeResponse(asked, response) };
}

const log = fc
  .array(
    fc.oneof(
      fc.record({ kind: fc.constant('answer' as const), item: fc.nat(4), right: fc.boolean() }),
      fc.record({ kind: fc.constant('hint' as const), item: fc.nat(4) }),
      fc.record({ kind: fc.constant('skip' as const), item: fc.nat(4) }),
      fc.record({ kind: fc.constant('move' as const), to: fc.nat(9) }),
      fc.record({ kind: fc.constant('revoke' as const), event: fc.integer({ min: 0, max: 13 }) }),
      fc.record({ kind: fc.constantFrom('submit' as const, 'unlimited' as const) }),
    ),
    { maxLength: 12 },
  )
  .chain((steps) =>
    fc
      .constantFrom(started, { ...started, settings: { mode: 'exam', minutes: 0.1 } } as const)
      .map((start) => [start, ...steps.map((step, i) => eventOf(step, i + 1))]),
  );

/** Undoing and redoing leaves no trace but in the log. */
const withoutLast = (session: Session): Session => ({ ...session, lastAt: '' });

interface Step {
  kind: string;
  item?: number;
  right?: boolean;
  to?: number;
  event?: number;
}
function eventOf(step: Step, n: number): StudyEvent {
  const itemId = quiz.items[(step.item ?? 0) % quiz.items.length]?.id ?? '';
  switch (step.kind) {
    case 'answer':
      return answer(n, step.item ?? 0, step.right ?? false);
    case 'hint':
      return { ...base(n), type: 'hinted', itemId };
    case 'skip':
      return { ...base(n), type: 'skipped', itemId };
    case 'move':
      return { ...base(n), type: 'moved', to: step.to ?? 0 };
    case 'revoke':
      return { ...base(n), type: 'revoked', event: id(step.event ?? 1) };
    case 'unlimited':
      return { ...base(n), type: 'unlimited' };
    default:
      return { ...base(n), type: 'submitted' };
  }
}

describe('sessionsOf', () => {
  prop.prop([log, fc.infiniteStream(fc.nat())])('any order and any repetition folds to one state', (events, stream) => {
    const draw = (below: number): number => (stream.next().value as number) % below;
    const shuffled = [...events, ...events.slice(0, draw(events.length + 1))].sort(() => draw(3) - 1);
    expect(sessionsOf(shuffled)).toEqual(sessionsOf(events));
  });

  prop.prop([log, fc.nat(12)])('a log cut anywhere after its start is a valid log', (events, cut) => {
    const [session] = sessionsOf(events.slice(0, cut + 1));
    if (session) expect(session.position).toBeLessThan(quiz.items.length);
  });

  const undo = (n: number, event: number): StudyEvent => ({ ...base(n), type: 'revoked', event: id(event) });

  prop.prop([fc.nat(6)])('undo undone gives the event back, however often', (times) => {
    const undos = Array.from({ length: times }, (_, i) => undo(2 + i, 1 + i));
    const [session] = sessionsOf([started, answer(1, 0, true), ...undos]);
    expect(session?.answers.size).toBe(times % 2 === 0 ? 1 : 0);
  });

  prop.prop([log])('undoing everything new, then undoing that, changes nothing', (events) => {
    const end = events.length;
    const undos = events.slice(1).map((_, i) => undo(end + i, i + 1));
    const redos = undos.map((_, i) => undo(end + undos.length + i, end + i));
    expect(sessionsOf([...events, ...undos, ...redos]).map(withoutLast)).toEqual(sessionsOf(events).map(withoutLast));
  });

  test('an undo takes back only what stands before it in the log', () => {
    expect(sessionsOf([started, undo(1, 2), answer(2, 0, true), undo(3, 3)])[0]?.answers.size).toBe(1);
  });

  test('handing in can be undone', () => {
    const submitted: StudyEvent = { ...base(1), type: 'submitted' };
    expect(sessionsOf([started, submitted])[0]?.status).toBe('submitted');
    expect(sessionsOf([started, submitted, undo(2, 1)])[0]?.status).toBe('open');
  });

  test('hints cost nothing in a log without settings', () => {
    const hinted: StudyEvent = { ...base(1), type: 'hinted', itemId: quiz.items[0]?.id ?? '' };
    const [session] = sessionsOf([started, hinted, answer(2, 0, true)]);
    expect(session?.answers.get(quiz.items[0]?.id ?? '')?.points).toBe(1);
  });

  test('the first answer to an item stands until it is revoked', () => {
    const first = answer(1, 0, false);
    const second = answer(2, 0, true);
    const [kept] = sessionsOf([started, first, second]);
    expect(kept?.answers.get(quiz.items[0]?.id ?? '')?.grade.verdict).toBe('wrong');
    const [undone] = sessionsOf([started, first, second, { ...base(3), type: 'revoked', event: first.id }]);
    expect(undone?.answers.get(quiz.items[0]?.id ?? '')?.grade.verdict).toBe('right');
  });

  test('answering does not move; moving and skipping do, and stay within the quiz', () => {
    expect(sessionsOf([started, answer(1, 0, true)])[0]?.position).toBe(0);
    expect(sessionsOf([started, { ...base(1), type: 'moved', to: 99 }])[0]?.position).toBe(quiz.items.length - 1);
    expect(sessionsOf([started, { ...base(1), type: 'skipped', itemId: quiz.items[0]?.id ?? '' }])[0]?.position).toBe(
      1,
    );
  });

  test('events without their start are left out', () => {
    expect(sessionsOf([answer(1, 0, true)])).toEqual([]);
  });

  test('what was done with cards changes no session', () => {
    const { session, ...ofCard } = { ...base(2), card: 'c' };
    const alone = [started, answer(1, 0, true)];
    const both: StudyEvent[] = [
      ...alone,
      { ...ofCard, type: 'reviewed', rating: 'good', evidence: 'card' },
      { ...ofCard, id: id(3), type: 'revoked', event: id(2) },
    ];
    expect([sessionsOf(both)[0]?.id, sessionsOf(both)]).toEqual([session, sessionsOf(alone)]);
  });
});

describe('resultOf', () => {
  test('adds up points by topic and names the mistakes and what was left out', () => {
    const [session] = sessionsOf([started, answer(1, 0, true), answer(2, 1, false), { ...base(3), type: 'submitted' }]);
    if (!session) throw new Error('no session');
    const result = resultOf(session);
    expect(result).toMatchObject({ points: 1, items: quiz.items.length });
    expect(result.mistakes.map(({ item }) => item.id)).toEqual([quiz.items[1]?.id]);
    expect(result.skipped).toHaveLength(quiz.items.length - 2);
    expect(result.byTopic.reduce((sum, { items }) => sum + items, 0)).toBe(quiz.items.length);
  });
});
