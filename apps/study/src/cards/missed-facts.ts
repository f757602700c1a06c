import type { SessionOutline } from '../log/session-outline.ts';

/** The facts of a lesson that were not right in the last session that asked them, the last missed first. */
export function missedFacts(sessions: Iterable<SessionOutline>, lesson: string): readonly string[] {
  const missed = new Set<string>();
  const own = [...sessions].filter((session) => session.lesson === lesson && session.answeredAt !== '');
  for (const session of own.sort((a, b) => Date.parse(a.answeredAt) - Date.parse(b.answeredAt))) {
    for (const fact of [...session.recalled, ...session.missed]) missed.delete(fact);
    for (const fact of session.missed) missed.add(fact);
  }
  return [...missed].reverse();
}
