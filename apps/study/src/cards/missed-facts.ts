import { standingEvents, type StudyEvent } from '@sanad/lesson';
import { effectsOfAnswer } from '@sanad/review';

/** The facts of a lesson whose last answer in a quiz was not right, the last missed first. */
export function missedFacts(events: readonly StudyEvent[], lesson: string): readonly string[] {
  const missed = new Set<string>();
  for (const event of standingEvents(events)) {
    if (event.type !== 'answered' || event.lesson.id !== lesson) continue;
    const { item, response, grade } = event;
    for (const { fact } of item.targets) missed.delete(fact);
    const effects = effectsOfAnswer({ item, response, grade, aided: false });
    for (const { target, effect } of effects) if (effect !== 'recalled') missed.add(target.fact);
  }
  return [...missed].reverse();
}
