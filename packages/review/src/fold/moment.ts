import type { StandingEvent } from '@sanad/lesson';
import { localHourOf, studyDayOf, type DayRule, type StudyDay } from '../day/study-day.ts';

/** When something happened. */
export interface Moment {
  readonly at: Date;
  readonly day: StudyDay;
  readonly hour: number;
}

/** When an event happened where the learner was; where the event does not say, by the rule's offset. */
export function momentOf(event: Pick<StandingEvent, 'at' | 'offset'>, rule: DayRule): Moment {
  const at = new Date(event.at);
  const offset = event.offset ?? rule.offsetAt(at);
  return { at, day: studyDayOf(at, rule, offset), hour: localHourOf(at, rule, offset) };
}
