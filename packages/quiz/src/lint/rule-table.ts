import type { Language } from '@sanad/language';
import type { ItemType } from '@sanad/lesson';
import type { ItemRuleId, Measure, RuleGrade } from './finding.ts';
import { agreement } from './rules/agreement.ts';
import { evidence } from './rules/evidence.ts';
import { loadedWording } from './rules/loaded-wording.ts';
import { imputedWrong, judgedAsFact, sourceNamed } from './rules/fairness.ts';
import { homogeneity, order } from './rules/homogeneity.ts';
import { convergence, duplicateOptions, lengthCue } from './rules/options.ts';
import { plausibility } from './rules/plausibility.ts';
import { focus, lexicalCue } from './rules/stem.ts';
import { uniqueKey } from './rules/unique-key.ts';
import { absoluteWords, combinedOption, negativeStem, vagueWording } from './rules/wording.ts';
import type { Subject } from './subject.ts';

/** How a rule is checked, and whether our generator promises it. */
interface ItemRule {
  readonly grade: RuleGrade;
  readonly check: (subject: Subject) => Measure;
}

/** Every rule for one item. */
export const itemRules: Readonly<Record<ItemRuleId, ItemRule>> = {
  I1: { grade: 'guaranteed', check: uniqueKey },
  I2: { grade: 'guaranteed', check: duplicateOptions },
  I3: { grade: 'heuristic', check: lengthCue },
  I4: { grade: 'heuristic', check: absoluteWords },
  I5: { grade: 'heuristic', check: vagueWording },
  I6: { grade: 'guaranteed', check: negativeStem },
  I7: { grade: 'guaranteed', check: combinedOption },
  I8: { grade: 'heuristic', check: lexicalCue },
  I9: { grade: 'guaranteed', check: agreement },
  I10: { grade: 'guaranteed', check: homogeneity },
  I11: { grade: 'guaranteed', check: order },
  I12: { grade: 'heuristic', check: focus },
  I13: { grade: 'heuristic', check: convergence },
  I14: { grade: 'guaranteed', check: evidence },
  I15: { grade: 'heuristic', check: plausibility },
  F1: { grade: 'guaranteed', check: imputedWrong },
  F2: { grade: 'guaranteed', check: judgedAsFact },
  F3: { grade: 'guaranteed', check: sourceNamed },
  F4: { grade: 'guaranteed', check: loadedWording },
};

const always = ['I12', 'I14', 'F1', 'F2', 'F3', 'F4'] as const;
const question = ['I1', 'I6', ...always] as const;
const lists = ['I2', 'I7'] as const;
const choice = [...question, ...lists, 'I3', 'I4', 'I5', 'I8', 'I9', 'I10', 'I11', 'I13', 'I15'] as const;
const sources = [...question, ...lists, 'I3', 'I4', 'I5', 'I8', 'I10', 'I13', 'I15'] as const;
const lines = [...always, ...lists, 'I1', 'I11'] as const;
const pairs = [...always, ...lists, 'I1', 'I4', 'I5', 'I8', 'I10', 'I11', 'I15'] as const;

/**
 * Which rules are checked for which item type. Not checked, and why: the wording and likeness of sentences that are
 * the passage's own (`find-evidence`) and of entries to put in order; agreement where no blank or verb asks
 * (`map`, and sources, which «أيّ مصدر» asks for); and order where the options are no dates or numbers.
 * No rule is for one language alone so far: what differs is in the word lists.
 */
const rulesByType: Readonly<Record<ItemType, Readonly<Record<Language, readonly ItemRuleId[]>>>> = {
  'single-choice': both(choice),
  'multiple-choice': both(choice.filter((rule) => rule !== 'I13')),
  'true-false': both([...question, 'I4', 'I5']),
  'cloze-choice': both(choice),
  'cloze-typed': both(question),
  'short-answer': both(question),
  numeric: both(question),
  date: both(question),
  ordering: both(lines),
  matching: both(pairs),
  categorise: both(pairs),
  map: both([...question, ...lists, 'I8', 'I10', 'I15']),
  'who-said': both(sources),
  'chain-order': both(lines),
  'whose-voice': both([...question, ...lists, 'I3', 'I4', 'I5', 'I8', 'I13', 'I15']),
  'statement-kind': both([...question, ...lists, 'I3', 'I4', 'I5', 'I8', 'I10', 'I15']),
  'find-evidence': both([...question, ...lists, 'I3', 'I15']),
  'not-quoted': both([...question, ...lists, 'I3', 'I4', 'I5', 'I8', 'I10', 'I13', 'I15']),
  open: both(['I6', ...always]),
};

function both(rules: readonly ItemRuleId[]): Readonly<Record<Language, readonly ItemRuleId[]>> {
  return { ar: rules, en: rules };
}

/** The rules for an item of this type in this language, in the order that they are reported. */
export function rulesFor(type: ItemType, language: Language): readonly ItemRuleId[] {
  const wanted = new Set(rulesByType[type][language]);
  return (Object.keys(itemRules) as ItemRuleId[]).filter((rule) => wanted.has(rule));
}
