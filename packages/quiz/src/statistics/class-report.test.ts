import type { ResultFile, SessionSettings } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { Sitting } from '../../../../tests/sessions/sitting.ts';
import { choice, tinyQuiz, truth } from '../../../../tests/sessions/tiny-quiz.ts';
import { resultFileOf } from '../session/result-file.ts';
import { classReport } from './class-report.ts';
import { mergeResults } from './merge-results.ts';

/** A finished sitting that chose these options of the choice item, one try each. */
function resultOf(session: string, options: readonly string[], settings: SessionSettings): ResultFile {
  const sitting = new Sitting(settings);
  for (const option of options) {
    sitting.act({ type: 'answer', item: choice.id, response: { type: 'choice', option } });
  }
  sitting.act({ type: 'submit' });
  const made = resultFileOf(sitting.session, session);
  if (!made.ok) throw new Error(made.error.code);
  return { ...made.value, session };
}

const named = (results: readonly ResultFile[]) => results.map((result, i) => ({ name: `${String(i)}.json`, result }));

describe('classReport', () => {
  const practice = { mode: 'practice', tries: 2 } as const;
  const results = [
    resultOf('one', ['a'], practice),
    resultOf('two', ['b', 'a'], practice),
    resultOf('three', [], practice),
    resultOf('four', ['b', 'a'], { mode: 'exam' }),
  ] as const;
  const report = classReport(results);

  test('counts points as they were earned, and the unanswered as none', () => {
    expect(report).toMatchObject({ learners: 4, modes: { practice: 3, exam: 1 } });
    expect(report.items[0]).toMatchObject({ learners: 4, answers: 3 });
    expect(report.items[0]?.figures.facility).toEqual({ value: expect.closeTo((1 + 0.667 + 0 + 1) / 4, 9) as number });
  });

  test('counts the options of first tries in practice and of last answers in an exam', () => {
    expect(report.items[0]?.options.map(({ option, chosen }) => [option, chosen])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 0],
      ['d', 0],
    ]);
    expect(report.items[2]?.options).toEqual([]);
  });

  test('a distractor works from one answer in twenty on, and below twenty nothing is said', () => {
    const exam = { mode: 'exam' } as const;
    const works = (keys: number): boolean | undefined => {
      const others = Array.from({ length: keys }, (_, i) => resultOf(`k${String(i)}`, ['a'], exam));
      return classReport([resultOf('b', ['b'], exam), ...others]).items[0]?.options[1]?.isFunctional;
    };
    expect([18, 19, 20].map(works)).toEqual([undefined, true, false]);
  });
});

describe('mergeResults', () => {
  const exam = { mode: 'exam' } as const;
  const one = resultOf('one', ['a'], exam);
  const two = resultOf('two', ['b'], exam);

  test('keeps every result, in order', () => {
    expect(mergeResults(named([one, two]))).toEqual({ ok: true, value: [one, two] });
  });

  test('refuses results of another quiz, by name', () => {
    const other = { ...two, quiz: { ...tinyQuiz, items: [choice, truth] } };
    const merged = mergeResults(named([one, { ...two, session: 'x', learner: 'x' }, other]));
    expect(merged).toMatchObject({ ok: false, error: [{ code: 'other-quiz', files: ['2.json'] }] });
  });

  test('refuses the same sitting twice, and one label for two sittings', () => {
    expect(mergeResults(named([one, two, one]))).toMatchObject({
      error: [{ code: 'same-session', files: ['0.json', '2.json'] }],
    });
    expect(mergeResults(named([one, { ...two, learner: ' one' }]))).toMatchObject({
      error: [{ code: 'same-learner', files: ['0.json', '1.json'] }],
    });
  });

  test('takes sittings without a label as different learners', () => {
    const unlabelled = (session: string): ResultFile => {
      const { learner, ...rest } = one;
      return learner === undefined ? one : { ...rest, session };
    };

    expect(mergeResults(named([unlabelled('one'), unlabelled('two')])).ok).toBe(true);
  });

  test('has nothing to say of nothing', () => {
    expect(mergeResults([])).toMatchObject({ error: [{ code: 'no-results' }] });
  });
});
