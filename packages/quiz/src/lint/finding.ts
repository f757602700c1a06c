import type { Language } from '@sanad/language';

/** Rules for one item: the flaws of item writing (I) and fairness to the people of the news (F). */
export type ItemRuleId =
  | 'I1'
  | 'I2'
  | 'I3'
  | 'I4'
  | 'I5'
  | 'I6'
  | 'I7'
  | 'I8'
  | 'I9'
  | 'I10'
  | 'I11'
  | 'I12'
  | 'I13'
  | 'I14'
  | 'I15'
  | 'F1'
  | 'F2'
  | 'F3'
  | 'F4';

/** Rules for the items of one quiz together. */
export type SetRuleId = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S9';

/** Whether our generator promises the rule, or strives for it. */
export type RuleGrade = 'guaranteed' | 'heuristic';

/**
 * `unproved`: it rests on words that stand for nothing in the lesson, so a person must judge.
 * `not-applicable`: what the rule needs, the lesson or enough items, is not there.
 */
export type RuleVerdict = 'pass' | 'flaw' | 'unproved' | 'not-applicable';

/** Advice for whoever edits the item. */
export type Advice = Readonly<Record<Language, string>>;

/** What one rule says of one item or quiz. */
export interface Finding {
  readonly rule: ItemRuleId | SetRuleId;
  readonly grade: RuleGrade;
  readonly verdict: RuleVerdict;
  /** What was measured; its unit is the rule's. */
  readonly value: number;
  /** The most, or for `S7` and the lower bound of `S8` the least, that passes. */
  readonly threshold: number;
  readonly message: Advice;
}

/** What a check says; its rule and grade are added by the table. */
export type Measure = Pick<Finding, 'verdict' | 'value' | 'threshold' | 'message'>;

const nothing: Advice = { ar: 'لا ملاحظة.', en: 'Nothing to mend.' };

/** A measure that passes up to its threshold, with advice for when it does not. */
export function atMost(threshold: number, value: number, advice: Advice): Measure {
  const passes = value <= threshold;
  return { verdict: passes ? 'pass' : 'flaw', value, threshold, message: passes ? nothing : advice };
}

/** A count of faults, none of which may be. */
export function noneOf(faults: readonly unknown[], advice: Advice): Measure {
  return atMost(0, faults.length, advice);
}

/** Says that the rule cannot be checked here. */
export function notApplicable(why: Advice): Measure {
  return { verdict: 'not-applicable', value: 0, threshold: 0, message: why };
}

/** Says that so many parts of the item must be judged by a person. */
export function unproved(count: number, advice: Advice): Measure {
  return { verdict: 'unproved', value: count, threshold: 0, message: advice };
}

/** The reason where a rule needs the lesson and has none. */
export const needsLesson: Advice = {
  ar: 'لا تُفحص هذه القاعدة إلا مع الدرس الذي بُني عليه السؤال.',
  en: 'This rule is checked only against the lesson that the item rests on.',
};

/** The reason where a rule compares options. */
export const fewOptions: Advice = { ar: 'تُفحص مع خيارين أو أكثر.', en: 'Checked with two options or more.' };
