import { measuredPoints } from '../session/measured.ts';
import { rulesOf } from '../session/rules.ts';
import type { Session } from '../session/session.ts';
import { estimateAbility, type Ability, type AbilityEvidence } from './ability.ts';
import { chanceScore } from './chance-score.ts';

/**
 * A learner's ability from sessions, oldest first. Each item counts the first time it was answered, for later
 * times are memory; open questions do not, for learners judge those themselves.
 */
export function abilityOf(sessions: readonly Session[]): Ability {
  const byItem = new Map<string, AbilityEvidence>();
  for (const { quiz, answers, settings } of sessions) {
    for (const item of quiz.items) {
      const tries = answers.get(item.id)?.tries ?? [];
      const points = measuredPoints(item, tries, rulesOf(settings));
      if (points === undefined || item.type === 'open' || byItem.has(item.id)) continue;
      byItem.set(item.id, { difficulty: item.difficulty, chance: chanceScore(item), points });
    }
  }
  return estimateAbility([...byItem.values()]);
}
