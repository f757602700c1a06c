import { fc, test as prop } from '@fast-check/vitest';
import type { Item, Response, SessionSettings, StudyEventDraft } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { Sitting, after } from '../../../../tests/sessions/sitting.ts';
import { choice, order, truth, typed } from '../../../../tests/sessions/tiny-quiz.ts';
import { gradeResponse } from '../grading/grade-response.ts';
import { keyResponse } from '../grading/key-response.ts';
import { timeLeft } from './clock.ts';
import { illegalStepWords } from './illegal-step-words.ts';
import { resultOf } from './result.ts';
import { isFeedbackDue, triesLeft } from './session.ts';
import { step, type StudyAction } from './step.ts';

const wrong = (item: string, option = 'b'): StudyAction => ({
  type: 'answer',
  item,
  response: { type: 'choice', option },
});
const right = (item: Item): StudyAction => ({
  type: 'answer',
  item: item.id,
  response: keyResponse(item),
});
const type = (text: string): StudyAction => ({ type: 'answer', item: typed.id, response: { type: 'text', text } });
const tooGeneral: StudyEventDraft = {
  type: 'answered',
  item: typed,
  response: { type: 'text', text: 'Marsa' },
  grade: { verdict: 'general', points: 0, feedback: '' },
};
const pointsOf = (sitting: Sitting, item: string): number | undefined => sitting.session.answers.get(item)?.points;

describe('practice', () => {
  test('each wrong try takes a third of the points', () => {
    const sitting = new Sitting({ mode: 'practice', tries: 3 });
    sitting.act(wrong(choice.id, 'b'));
    expect(triesLeft(sitting.session, choice.id)).toBe(2);
    sitting.act(wrong(choice.id, 'c'));
    sitting.act(right(choice));
    expect(pointsOf(sitting, choice.id)).toBe(0.333);
    expect(sitting.session.answers.get(choice.id)?.tries).toHaveLength(3);
  });

  test('a right answer closes its item, and so does the last try', () => {
    const sitting = new Sitting({ mode: 'practice', tries: 2 });
    sitting.act(right(choice));
    expect(sitting.act(right(choice))?.code).toBe('already-right');
    sitting.act(wrong(truth.id));
    sitting.act(wrong(truth.id));
    expect(sitting.act(right(truth))?.code).toBe('no-tries-left');
  });

  test('without a number of tries there is one', () => {
    const sitting = new Sitting({ mode: 'practice' });
    sitting.act(wrong(choice.id));
    expect(sitting.act(right(choice))?.code).toBe('no-tries-left');
  });

  test('trying again never loses what was earned', () => {
    const sitting = new Sitting({ mode: 'practice', tries: 3 });
    sitting.act({ type: 'answer', item: order.id, response: { type: 'order', order: ['b', 'c', 'd', 'e', 'a'] } });
    expect(pointsOf(sitting, order.id)).toBe(0.75);
    sitting.act({ type: 'answer', item: order.id, response: { type: 'order', order: ['e', 'd', 'c', 'b', 'a'] } });
    expect(pointsOf(sitting, order.id)).toBe(0.75);
  });

  test('all hints together cost what one wrong try costs', () => {
    const sitting = new Sitting({ mode: 'practice' });
    sitting.act({ type: 'hint', item: choice.id });
    sitting.act(right(choice));
    expect(pointsOf(sitting, choice.id)).toBe(0.833);
    sitting.act({ type: 'hint', item: typed.id });
    sitting.act({ type: 'hint', item: typed.id });
    expect(sitting.act({ type: 'hint', item: typed.id })?.code).toBe('no-hints-left');
    sitting.act(right(typed));
    expect(pointsOf(sitting, typed.id)).toBe(0.667);
  });

  test('hints after a first try cost only the later ones', () => {
    const sitting = new Sitting({ mode: 'practice', tries: 2 });
    const swapped: Response = { type: 'order', order: ['b', 'c', 'd', 'e', 'a'] };
    sitting.act({ type: 'answer', item: order.id, response: swapped });
    expect(sitting.act({ type: 'hint', item: order.id })).toBeUndefined();
    expect(pointsOf(sitting, order.id)).toBe(0.75);
  });

  test('a true answer that is too general uses no try', () => {
    const sitting = new Sitting({ mode: 'practice' });
    sitting.write(tooGeneral);
    expect(sitting.session.answers.get(typed.id)).toMatchObject({ grade: { verdict: 'general' }, points: 0 });
    expect(triesLeft(sitting.session, typed.id)).toBe(1);
    sitting.act(type('Lantern Square'));
    expect(pointsOf(sitting, typed.id)).toBe(1);
  });

  test('is graded at once', () => {
    expect(isFeedbackDue(new Sitting({ mode: 'practice' }).session)).toBe(true);
  });
});

describe('an exam', () => {
  const exam: SessionSettings = { mode: 'exam', minutes: 10 };

  test('takes another answer until it is handed in; the last one counts in full', () => {
    const sitting = new Sitting(exam);
    sitting.act(right(choice));
    sitting.act(wrong(choice.id));
    expect(pointsOf(sitting, choice.id)).toBe(0);
    expect(resultOf(sitting.session).mistakes.map(({ item }) => item.id)).toEqual(['choice']);
    sitting.act(right(choice));
    expect(pointsOf(sitting, choice.id)).toBe(1);
    expect(isFeedbackDue(sitting.session)).toBe(false);
    sitting.act({ type: 'submit' });
    expect(isFeedbackDue(sitting.session)).toBe(true);
    expect(sitting.act(wrong(choice.id))?.code).toBe('submitted');
    expect(sitting.act({ type: 'submit' })?.code).toBe('submitted');
  });

  test('gives no hints, and takes too general as wrong', () => {
    const sitting = new Sitting(exam);
    expect(sitting.act({ type: 'hint', item: choice.id })?.code).toBe('no-hints-in-exam');
    sitting.act(right(typed));
    sitting.write(tooGeneral);
    expect(pointsOf(sitting, typed.id)).toBe(0);
  });

  test('takes no answer after the time, and can still be moved in and handed in', () => {
    const sitting = new Sitting(exam);
    sitting.act(right(choice), 9.99);
    expect(sitting.act(right(truth), 10)?.code).toBe('time-over');
    expect(sitting.act({ type: 'skip', item: truth.id }, 10)?.code).toBe('time-over');
    expect(sitting.act({ type: 'move', to: 1 }, 11)).toBeUndefined();
    expect(sitting.act({ type: 'submit' }, 12)).toBeUndefined();
    expect(resultOf(sitting.session).points).toBe(1);
  });

  test('keeps a late answer of the log, worth nothing until the limit is lifted', () => {
    const sitting = new Sitting(exam);
    sitting.act(wrong(choice.id), 1);
    const answered = step(sitting.session, right(choice), after(2), gradeResponse);
    if (!answered.ok) throw new Error(answered.error.code);
    sitting.write(answered.value, after(30));
    sitting.write({ type: 'submitted' });
    expect(sitting.session.answers.get(choice.id)).toMatchObject({ points: 0, grade: { verdict: 'wrong' } });
    expect(sitting.session.answers.get(choice.id)?.tries.map(({ late }) => late)).toEqual([undefined, true]);
    expect(sitting.act({ type: 'lift-time-limit' })).toBeUndefined();
    expect(sitting.session.answers.get(choice.id)).toMatchObject({ points: 1, grade: { verdict: 'right' } });
  });

  test('names what was answered only too late', () => {
    const sitting = new Sitting(exam);
    const answered = step(sitting.session, right(choice), after(2), gradeResponse);
    if (!answered.ok) throw new Error(answered.error.code);
    sitting.write(answered.value, after(30));
    const result = resultOf(sitting.session);
    expect(result.late.map(({ id }) => id)).toEqual(['choice']);
    expect(result).toMatchObject({ points: 0, corrected: 0, mistakes: [] });
  });

  test('goes on without end for a learner whose limit is lifted', () => {
    const sitting = new Sitting(exam);
    sitting.act({ type: 'lift-time-limit' });
    expect(timeLeft(sitting.session, after(500))).toBe(Infinity);
    expect(sitting.act(right(choice), 500)).toBeUndefined();
    expect(pointsOf(sitting, choice.id)).toBe(1);
    expect(sitting.act({ type: 'lift-time-limit' })?.code).toBe('no-time-limit');
  });
});

describe('certainty', () => {
  const sure = (item: string, option: string, certainty: 1 | 2 | 3): StudyAction => ({
    type: 'answer',
    item,
    response: { type: 'choice', option },
    certainty,
  });

  test('must be said where it is asked, and is left out where it is not', () => {
    const asked = new Sitting({ mode: 'exam', certainty: true });
    expect(asked.act(right(choice))?.code).toBe('certainty-missing');
    expect(asked.act(sure(choice.id, 'a', 2))).toBeUndefined();
    const notAsked = new Sitting({ mode: 'exam' });
    notAsked.act(sure(choice.id, 'a', 2));
    expect(notAsked.session.answers.get(choice.id)?.tries[0]).not.toHaveProperty('certainty');
    expect(resultOf(notAsked.session)).not.toHaveProperty('certainty');
  });

  test.each([
    [1, 1, 0],
    [2, 2, -2],
    [3, 3, -6],
  ] as const)('%i: right gives %i, wrong %i', (certainty, whenRight, whenWrong) => {
    const marksOf = (option: string): number | undefined => {
      const sitting = new Sitting({ mode: 'exam', certainty: true });
      sitting.act(sure(choice.id, option, certainty));
      return resultOf(sitting.session).certainty?.marks;
    };
    expect(marksOf('a')).toBe(whenRight);
    expect(marksOf('b')).toBe(whenWrong);
  });

  test('a partly right answer earns its share', () => {
    const sitting = new Sitting({ mode: 'exam', certainty: true });
    const response: Response = { type: 'order', order: ['b', 'c', 'd', 'e', 'a'] };
    sitting.act({ type: 'answer', item: order.id, response, certainty: 3 });
    expect(resultOf(sitting.session).certainty).toEqual({ marks: 2.25, most: 12 });
  });
});

test('what is not in the quiz is refused', () => {
  const sitting = new Sitting();
  expect(sitting.act(wrong('nowhere'))?.code).toBe('no-such-item');
  for (const to of [-1, 4, 1.5]) expect(sitting.act({ type: 'move', to })?.code).toBe('no-such-position');
  sitting.act(right(choice));
  expect(sitting.act({ type: 'skip', item: choice.id })?.code).toBe('already-answered');
});

test('every refusal says why in both languages', () => {
  const sitting = new Sitting();
  expect(sitting.act(wrong('nowhere'))).toEqual({ code: 'no-such-item' });
  expect(illegalStepWords['no-such-item'].en).toMatch(/question/);
  for (const { ar, en } of Object.values(illegalStepWords)) {
    expect(ar).toMatch(/\p{Script=Arabic}/u);
    expect(en).toMatch(/[a-z]/);
  }
});

const settings = fc.option(
  fc.record(
    {
      mode: fc.constantFrom('practice', 'exam'),
      tries: fc.integer({ min: 1, max: 4 }),
      minutes: fc.integer({ min: 1, max: 10 }),
      certainty: fc.boolean(),
    },
    { requiredKeys: ['mode'] },
  ),
  { nil: undefined },
);
const itemId = fc.constantFrom('choice', 'truth', 'typed', 'order', 'nowhere');
const response = fc.constantFrom<Response>(
  { type: 'choice', option: 'a' },
  { type: 'choice', option: 'b' },
  { type: 'truth', value: true },
  { type: 'text', text: 'Marsa' },
  { type: 'text', text: 'Lantern Square' },
  { type: 'order', order: ['b', 'c', 'd', 'e', 'a'] },
);
const action: fc.Arbitrary<StudyAction> = fc.oneof(
  fc.record({ type: fc.constant('answer'), item: itemId, response, certainty: fc.constantFrom(1, 2, 3) }),
  fc.record({ type: fc.constantFrom('hint', 'skip'), item: itemId }),
  fc.record({ type: fc.constant('move'), to: fc.integer({ min: -1, max: 5 }) }),
  fc.record({ type: fc.constantFrom('submit', 'lift-time-limit') }),
);
const actions = fc.array(fc.record({ action, minutes: fc.nat(12) }), { maxLength: 15 });

prop.prop([settings, actions])(
  'a step that is allowed is one the fold takes, and points stay in bounds',
  (set, all) => {
    const sitting = new Sitting(set);
    let clock = 0;
    for (const { action, minutes } of all) {
      clock += minutes + 0.001;
      const before = sitting.session;
      if (sitting.act(action, clock) !== undefined) continue;
      const after = sitting.session;
      if (action.type === 'answer') {
        const tries = (session: typeof after): number => session.answers.get(action.item)?.tries.length ?? 0;
        expect(tries(after)).toBe(tries(before) + 1);
      }
      if (action.type === 'move') expect(after.position).toBe(action.to);
    }
    const { points, items, late } = resultOf(sitting.session);
    expect(points).toBeGreaterThanOrEqual(0);
    expect(points).toBeLessThanOrEqual(items);
    expect(late).toEqual([]);
  },
);
