const zero = 48;
const utc = 90; // Z
const dayLength = 86_400_000;

/**
 * Milliseconds since 1 January 1970 of an ISO 8601 instant. Of the form in which events are written, with milliseconds
 * and in UTC, several times faster than `Date.parse`, which reads any other.
 */
export function instantOf(text: string): number {
  if (text.length !== 24 || text.charCodeAt(23) !== utc) return Date.parse(text);
  const year = 100 * two(text, 0) + two(text, 2);
  const [month, day] = [two(text, 5), two(text, 8)];
  const seconds = 3600 * two(text, 11) + 60 * two(text, 14) + two(text, 17);
  const milliseconds = 100 * (text.charCodeAt(20) - zero) + two(text, 21);
  return daysTo(year, month, day) * dayLength + seconds * 1000 + milliseconds;
}

function two(text: string, at: number): number {
  return 10 * (text.charCodeAt(at) - zero) + text.charCodeAt(at + 1) - zero;
}

/** Days from 1 January 1970; years begin in March here, so that the leap day is the last. */
function daysTo(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return 365 * from + leaps + inYear - 719_468;
}
