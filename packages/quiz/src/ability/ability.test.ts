import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { Sitting } from '../../../../tests/sessions/sitting.ts';
import { choice, tinyQuiz } from '../../../../tests/sessions/tiny-quiz.ts';
import { seededRandom } from '../random.ts';
import { abilityOf } from './ability-of-sessions.ts';
import { estimateAbility, successChance, type AbilityEvidence } from './ability.ts';
import { describeAbility } from './describe-ability.ts';

const evidence = fc.record({
  difficulty: fc.double({ min: -2, max: 2, noNaN: true }),
  chance: fc.constantFrom(0, 0.25, 0.5),
  points: fc.constantFrom(0, 0.5, 1),
});
const enough = fc.array(evidence, { minLength: 10, maxLength: 40 });

function meanOf(of: readonly AbilityEvidence[]): number {
  const ability = estimateAbility(of);
  if (!ability.known) throw new Error('too few answers');
  return ability.mean;
}

describe('estimateAbility', () => {
  test('says nothing from fewer than ten answers', () => {
    const one = { difficulty: 0, chance: 0.25, points: 1 };
    expect(estimateAbility(Array.from({ length: 9 }, () => one))).toEqual({ known: false, answers: 9, needed: 10 });
    expect(estimateAbility(Array.from({ length: 10 }, () => one)).known).toBe(true);
  });

  prop.prop([enough])('stays on the grid, surer than before anything was answered', (all) => {
    const ability = estimateAbility(all);
    if (!ability.known) throw new Error('too few answers');
    expect(Math.abs(ability.mean)).toBeLessThan(4);
    expect(ability.sd).toBeGreaterThan(0);
    expect(ability.sd).toBeLessThan(1.2);
  });

  prop.prop([enough, fc.nat(9)])('a better answer never lowers it', (all, at) => {
    const better = all.map((one, i) => (i === at ? { ...one, points: 1 } : one));
    expect(meanOf(better)).toBeGreaterThanOrEqual(meanOf(all) - 1e-9);
  });

  prop.prop([enough, fc.infiniteStream(fc.nat())])('the order of answers does not matter', (all, draws) => {
    const shuffled = [...all].sort(() => ((draws.next().value as number) % 3) - 1);
    expect(meanOf(shuffled)).toBeCloseTo(meanOf(all), 9);
  });

  /** Learners and items drawn from N(0, 1), four options. Two thousand learners put the RMSE within about .025. */
  test.each([
    [10, 0.7],
    [20, 0.56],
    [40, 0.45],
  ])('after %i answers it is off by about %d logits, and its band holds for two in three', (count, expected) => {
    const random = seededRandom(1, 'abilities', String(count));
    const uniform = (): number => (random.below(2 ** 30) + 0.5) / 2 ** 30;
    const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const learners = 2000;
    let squares = 0;
    let within = 0;
    for (let i = 0; i < learners; i++) {
      const truth = normal();
      const ability = estimateAbility(
        Array.from({ length: count }, () => {
          const item = { difficulty: normal(), chance: 0.25 };
          return { ...item, points: uniform() < successChance(truth, item) ? 1 : 0 };
        }),
      );
      if (!ability.known) throw new Error('too few answers');
      squares += (ability.mean - truth) ** 2;
      if (Math.abs(ability.mean - truth) <= ability.sd) within += 1;
    }
    expect(Math.abs(Math.sqrt(squares / learners) - expected)).toBeLessThan(0.05);
    expect(within / learners).toBeGreaterThan(0.63);
    expect(within / learners).toBeLessThan(0.73);
  });
});

describe('abilityOf', () => {
  test('counts an item once, however many sessions asked it', () => {
    const items = Array.from({ length: 10 }, (_, i) => ({ ...choice, id: `choice-${String(i)}` }));
    const sat = new Sitting({ mode: 'practice' }, { ...tinyQuiz, items });
    for (const { id } of items.slice(1)) {
      sat.act({ type: 'answer', item: id, response: { type: 'choice', option: 'a' } });
    }
    expect(abilityOf([sat.session, sat.session])).toEqual({ known: false, answers: 9, needed: 10 });
    sat.act({ type: 'answer', item: 'choice-0', response: { type: 'choice', option: 'a' } });
    expect(abilityOf([sat.session])).toMatchObject({ known: true, answers: 10 });
  });
});

describe('describeAbility', () => {
  test('says how many answers are missing', () => {
    const { en, ar } = describeAbility({ known: false, answers: 4, needed: 10 });
    expect(en).toBe('Too few answers to tell: 4 of the 10 that it takes.');
    expect(ar).toBe('الإجابات أقلّ من أن تُبنى عليها نتيجة: المطلوب 10 إجابات، والموجود 4.');
  });

  test.each([
    [0, 0.5, 'between a quarter and three quarters of the', 'ما بين ربع الأسئلة المتوسطة الصعوبة وثلاثة أرباعها'],
    [-2, 0.5, 'at most a quarter of the', 'ما لا يزيد على ربع الأسئلة المتوسطة الصعوبة'],
    [1, 0.6, 'at least half of the', 'ما لا يقلّ عن نصف الأسئلة المتوسطة الصعوبة'],
    [-0.5, 0.4, 'between a quarter and half of the', 'ما بين ربع الأسئلة المتوسطة الصعوبة ونصفها'],
  ])('a mean of %d ± %d is told as a band', (mean, sd, share, arabicShare) => {
    const { en, ar } = describeAbility({ known: true, answers: 20, mean, sd });
    expect(en).toBe(`From 20 answers: without guessing you would know ${share} questions of average difficulty.`);
    expect(ar).toBe(`بناءً على 20 إجابة: تعرف من غير تخمين ${arabicShare}.`);
  });
});
