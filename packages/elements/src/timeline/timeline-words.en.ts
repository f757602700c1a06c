import type { TimelineWords } from './timeline-words.ts';

/** What a line of time says in English. */
export const englishTimeline: TimelineWords = {
  label: 'Events in order of time',
  workedOut: (date) => `Not stated; worked out: ${date}`,
  notStated: 'Worked out, not stated',
  later: 'Later',
  afterDate: (date) => `After the event of ${date}; the text gives no date`,
  noDate: 'The text gives no date',
  quoted: (words) => `“${words}”`,
  plan: 'Planned',
  written: 'The article was written',
  howKnown: 'How this is known',
};
