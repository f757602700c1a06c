import type { StandingEvent } from '@sanad/lesson';
import { instantOf } from '../day/instant-of.ts';
import { localHourAt, studyDayAt, type DayRule, type StudyDay } from '../day/study-day.ts';

/** When something happened. */
export interface Moment {
  /** Milliseconds since 1 January 1970. */
  readonly at: number;
  readonly day: StudyDay;
  readonly hour: number;
}

/** The moment of one event after another, where the learner was: by the rule's offset where the event does not say. */
export class EventClock implements Moment {
  readonly #rule: DayRule;
  at = Number.NaN;
  day = 0;
  hour = 0;

  constructor(rule: DayRule) {
    this.#rule = rule;
  }

  /** Turns to an event; the same moment goes on to be another. */
  turnTo(event: Pick<StandingEvent, 'at' | 'offset'>): Moment {
    return this.turn(instantOf(event.at), event.offset);
  }

  /** The same of an instant in milliseconds. */
  turn(at: number, known: number | undefined): Moment {
    const offset = known ?? this.#rule.offsetAt(new Date(at));
    this.at = at;
    this.day = studyDayAt(at, this.#rule.turnsAtHour, offset);
    this.hour = localHourAt(at, offset);
    return this;
  }
}
