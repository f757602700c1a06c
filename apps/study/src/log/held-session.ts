import { canonicalEvents, type StudyEvent } from '@sanad/lesson';
import { sessionsOf, type Session } from '@sanad/quiz';
import { outlineOf, type SessionOutline } from './session-outline.ts';

/** The events of a session as they come, folded when they are asked for. */
export class HeldSession {
  /** Whether all its events that there were are here; others may still come. */
  isWhole: boolean;
  readonly #events = new Map<string, StudyEvent>();
  #session: Session | undefined;

  constructor(isWhole: boolean) {
    this.isWhole = isWhole;
  }

  /** In the log's order. */
  get events(): readonly StudyEvent[] {
    return canonicalEvents([...this.#events.values()]);
  }

  /** Undefined while it is not whole, or its start is not here. */
  get session(): Session | undefined {
    if (this.isWhole) this.#session ??= sessionsOf([...this.#events.values()])[0];
    return this.#session;
  }

  /** Undefined where `session` is. */
  get outline(): SessionOutline | undefined {
    return this.session && outlineOf(this.session, this.events);
  }

  /** Adds events; one that is known changes nothing. */
  add(events: Iterable<StudyEvent>): void {
    for (const event of events) {
      if (this.#events.has(event.id)) continue;
      this.#events.set(event.id, event);
      this.#session = undefined;
    }
  }
}
