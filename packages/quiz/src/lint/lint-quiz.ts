import type { Quiz } from '@sanad/lesson';
import type { Finding, Measure, RuleGrade, SetRuleId } from './finding.ts';
import { keyLooks, keyPlaces, keyRuns } from './set/positions.ts';
import { guessedShare, eliminations, leaks, repeatedFacts, truthBalance, typeSpread } from './set/relations.ts';

interface SetRule {
  readonly grade: RuleGrade;
  readonly check: (items: Quiz['items']) => Measure;
}

/** Every rule for the items of a quiz together. */
const setRules: Readonly<Record<SetRuleId, SetRule>> = {
  S1: { grade: 'guaranteed', check: keyPlaces },
  S2: { grade: 'heuristic', check: keyRuns },
  S3: { grade: 'heuristic', check: keyLooks },
  S4: { grade: 'guaranteed', check: leaks },
  S5: { grade: 'heuristic', check: eliminations },
  S6: { grade: 'guaranteed', check: repeatedFacts },
  S7: { grade: 'heuristic', check: typeSpread },
  S8: { grade: 'heuristic', check: truthBalance },
  S9: { grade: 'heuristic', check: guessedShare },
};

/**
 * Holds the items of one quiz against the rules for them together, one finding a rule. For quizzes, never
 * for banks: a bank asks a fact in many ways.
 */
export function lintQuiz({ items }: Pick<Quiz, 'items'>): readonly Finding[] {
  return (Object.keys(setRules) as SetRuleId[]).map((rule) => {
    const { grade, check } = setRules[rule];
    return { rule, grade, ...check(items) };
  });
}
