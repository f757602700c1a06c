import type { Criterion, Pair } from '@sanad/lesson';

/**
 * Points of a select-all answer, 0 to 1: each right choice earns its share of the key, each wrong one
 * costs as much, never below nothing. Choosing everything earns nothing where half is wrong.
 */
export function multipleShare(key: readonly string[], chosen: readonly string[]): number {
  const given = [...new Set(chosen)];
  const right = given.filter((id) => key.includes(id)).length;
  return key.length === 0 ? 0 : Math.max(0, right - (given.length - right)) / key.length;
}

/**
 * Points of an order, 0 to 1: the share of entries followed by the one that should follow them, so that
 * one entry out of place does not lose the whole (Moodle's "relative to the next item, excluding last").
 */
export function sequenceShare(key: readonly string[], given: readonly string[]): number {
  if (key.length < 2) return 0;
  const followers = key.slice(1).filter((id, i) => {
    const at = given.indexOf(key[i] ?? '');
    return at >= 0 && given[at + 1] === id;
  });
  return followers.length / (key.length - 1);
}

/** Points of pairs, 0 to 1: the share of prompts with the right option. */
export function categoryShare(key: readonly Pair[], given: readonly Pair[]): number {
  const right = key.filter(({ prompt, option }) => given.find((pair) => pair.prompt === prompt)?.option === option);
  return key.length === 0 ? 0 : right.length / key.length;
}

/** Points of an answer in sentences, 0 to 1: those of the criteria it meets, of the rubric's total. */
export function essayShare(rubric: readonly Criterion[], met: readonly string[]): number {
  const total = rubric.reduce((sum, { points }) => sum + points, 0);
  const earned = rubric.reduce((sum, { id, points }) => sum + (met.includes(id) ? points : 0), 0);
  return total === 0 ? 0 : earned / total;
}
