import { standingEvents, type StudyEvent } from '@sanad/lesson';
import type { Session } from '@sanad/quiz';
import { effectsOfAnswer } from '@sanad/review';

/** What the app goes by of a session whose events it does not hold. */
export interface SessionOutline {
  readonly id: string;
  readonly lesson: string;
  readonly status: Session['status'];
  /** Instant of its last event. */
  readonly lastAt: string;
  /** Instant of its last answer; empty while there is none. */
  readonly answeredAt: string;
  /** Facts whose last answer in it was not right, in the order of these answers. */
  readonly missed: readonly string[];
  /** Facts whose last answer in it was right. */
  readonly recalled: readonly string[];
}

/** The outline of a session with its events. */
export function outlineOf({ id, lesson, status, lastAt }: Session, events: readonly StudyEvent[]): SessionOutline {
  const missed = new Set<string>();
  const recalled = new Set<string>();
  let answeredAt = '';
  for (const event of standingEvents(events)) {
    if (event.type !== 'answered') continue;
    answeredAt = event.at;
    const { item, response, grade } = event;
    const effects = effectsOfAnswer({ item, response, grade, aided: false });
    const wrong = new Set(effects.flatMap(({ target, effect }) => (effect === 'recalled' ? [] : [target.fact])));
    for (const { fact } of item.targets) {
      missed.delete(fact);
      recalled.delete(fact);
      (wrong.has(fact) ? missed : recalled).add(fact);
    }
  }
  return { id, lesson: lesson.id, status, lastAt, answeredAt, missed: [...missed], recalled: [...recalled] };
}

/** Of each lesson the unfinished session and the finished one that were worked on last: those that a page shows something of. */
export function shownAmong(outlines: Iterable<SessionOutline>): readonly SessionOutline[] {
  const last = new Map<string, SessionOutline>();
  for (const outline of outlines) {
    const kind = `${outline.status} ${outline.lesson}`;
    const known = last.get(kind);
    if (known === undefined || known.lastAt < outline.lastAt) last.set(kind, outline);
  }
  return [...last.values()];
}
