import type { SessionOutline } from '../log/session-outline.ts';

/** The facts of a lesson whose last answer in a quiz was not right, the last missed first. */
export function missedFacts(sessions: Iterable<SessionOutline>, lesson: string): readonly string[] {
  const missed = new Set<string>();
  const own = [...sessions].filter((session) => session.lesson === lesson);
  for (const session of own.sort((a, b) => (a.lastAt < b.lastAt ? -1 : 1))) {
    for (const fact of [...session.recalled, ...session.missed]) missed.delete(fact);
    for (const fact of session.missed) missed.add(fact);
  }
  return [...missed].reverse();
}
