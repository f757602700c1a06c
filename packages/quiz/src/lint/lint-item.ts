import type { Item } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import type { Finding } from './finding.ts';
import { itemRules, rulesFor } from './rule-table.ts';
import { subjectOf } from './subject.ts';

/** What the linter may look at beside the item. */
export interface LintOptions {
  /** The lesson that the item was made from; without it, rules that need it do not apply. */
  readonly index?: LessonIndex;
}

/**
 * Holds a generated, edited or imported item against every rule that its type and language have, one
 * finding a rule. Never throws, whatever the item holds.
 */
export function lintItem(item: Item, { index }: LintOptions = {}): readonly Finding[] {
  const subject = subjectOf(item, index);
  return rulesFor(item.type, item.language).map((rule) => {
    const { grade, check } = itemRules[rule];
    return { rule, grade, ...check(subject) };
  });
}
