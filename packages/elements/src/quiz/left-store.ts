import { ok } from '@sanad/language';
import { parseStudyEvent, type StudyEvent } from '@sanad/lesson';
import type { QuizStore } from './quiz-store.ts';

/** A store of what the browser kept of a quiz whose page was left; it keeps nothing more. Loaded when a page is come back to. */
export function leftStore(state: string): QuizStore {
  const events = eventsIn(state);
  return {
    append: () => Promise.resolve(ok(undefined)),
    events: () => Promise.resolve(events),
    eventsOf: () => Promise.resolve(events),
    subscribe: () => () => undefined,
  };
}

/** Another version of the page may have written it. */
function eventsIn(state: string): readonly StudyEvent[] {
  const kept: unknown = JSON.parse(state);
  if (!Array.isArray(kept)) return [];
  return kept.map(parseStudyEvent).flatMap((event) => (event.ok ? event.value : []));
}
