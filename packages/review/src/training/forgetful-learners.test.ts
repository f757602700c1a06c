import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { studyYear, type StudiedYear } from '../../test/forgetful-learner.ts';
import { defaultReviewSettings } from '../settings/review-settings.ts';

const learners = Number(process.env['SANAD_LEARNERS'] ?? 1);

/** How far true retention may be from the desired one. */
const tolerance = 0.03;

/** Half the width of the 95 % interval of a share. */
function margin({ retained: { recalled, tried } }: StudiedYear): number {
  const share = recalled / tried;
  return 1.96 * Math.sqrt((share * (1 - share)) / tried);
}

describe('learners who forget otherwise than FSRS has it', () => {
  const years = Array.from({ length: learners }, (_, i) => studyYear(i + 1));

  test.each(years)('remember about as much as they wished: learner $seed', (year) => {
    expect(year.reviews).toBeGreaterThanOrEqual(5000);
    expect(year.fitted).toBeGreaterThan(0);
    expect(Math.abs((year.retained.share ?? 0) - defaultReviewSettings.desiredRetention)).toBeLessThanOrEqual(
      tolerance,
    );
  });

  test('are reported', () => {
    const rows = years.map((year) => ({ ...year, share: year.retained.share ?? 0, margin: margin(year) }));
    const file = process.env['SANAD_LEARNERS_REPORT'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(rows));
    for (const { margin: half } of rows) expect(half).toBeLessThan(tolerance);
  });
});
