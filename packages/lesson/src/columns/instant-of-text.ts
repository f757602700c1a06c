/** The milliseconds of an instant as events are written, in UTC with milliseconds; not a number for any other text. */
export function instantOfText(at: string): number {
  if (at.length !== 24) return Number.NaN;
  const instant = Date.parse(at);
  return Number.isNaN(instant) || new Date(instant).toISOString() !== at ? Number.NaN : instant;
}
