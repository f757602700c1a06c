import type { Grade, Verdict } from '@sanad/lesson';

/** The grade of a share of an item's points, 0 to 1, and why. */
export function shareGrade(points: number, feedback = ''): Grade {
  const verdict: Verdict = points >= 1 ? 'right' : points > 0 ? 'partial' : 'wrong';
  return { verdict, points: Math.round(points * 1000) / 1000, feedback };
}
