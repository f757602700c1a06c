import type { Language } from '@sanad/language';
import { indexLesson, lintItem, type ItemRuleId, type RuleVerdict } from '@sanad/quiz';
import { itemOf } from './fixture/expand.ts';
import { townLesson } from './fixture/fixture.ts';
import type { FixtureRow } from './fixture/row.ts';

const town = indexLesson(townLesson());

/** A row without its name; Omit would lose which parts belong to which type. */
type Unnamed<T> = T extends unknown ? Omit<T, 'name'> : never;

/** What one rule says of an item about the invented town, in the language that its stem is in; undefined where it is not checked. */
export function verdictOf(rule: ItemRuleId, row: Unnamed<FixtureRow>): RuleVerdict | undefined {
  const language: Language = /\p{Script=Arabic}/u.test(row.stem) ? 'ar' : 'en';
  const item = itemOf({ name: row.stem, ...row }, language, town.lesson);
  return lintItem(item, { index: town }).find((finding) => finding.rule === rule)?.verdict;
}
