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

/** When an event happened where the learner was; where the event does not say, by the rule's offset. */
export function momentOf(event: Pick<StandingEvent, 'at' | 'offset'>, rule: DayRule): Moment {
  const at = instantOf(event.at);
  const offset = event.offset ?? rule.offsetAt(new Date(at));
  return { at, day: studyDayAt(at, rule.turnsAtHour, offset), hour: localHourAt(at, offset) };
}
