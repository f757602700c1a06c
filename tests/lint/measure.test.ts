import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { measureLinter } from './measure.ts';
import { aims, measureReport } from './measure-report.ts';

const file = fileURLToPath(new URL('../../docs/reports/linter.md', import.meta.url));

/** The least share of injected flaws that each mutation must be found by. */
const leastRecall = 0.9;

describe('the linter, measured', () => {
  const measured = measureLinter();
  const mendedOn = [measured, ...measured.sets.filter(({ isMendedOn }) => isMendedOn)].flatMap(({ rates }) => rates);

  test('flags hardly any sound item, whatever the rule', () => {
    for (const { rule, language, grade, alarms, sound } of mendedOn) {
      const isQuiet = alarms <= aims[grade].alarms * sound;
      expect({ rule, language, isQuiet }).toEqual({ rule, language, isQuiet: true });
    }
  });

  test('finds the flaws that people judged, whatever the rule', () => {
    for (const { rule, language, grade, found, flawed } of mendedOn) {
      const finds = found >= aims[grade].recall * flawed;
      expect({ rule, language, finds }).toEqual({ rule, language, finds: true });
    }
  });

  test('finds injected flaws', () => {
    for (const { name, language, found, spoilt } of measured.injections) {
      expect({ name, language, finds: found > leastRecall * Math.max(1, spoilt) }).toEqual({
        name,
        language,
        finds: true,
      });
    }
  });

  test('is reported as it is', async () => {
    const options = { ...(await resolveConfig(file)), filepath: file };
    const report = await format(measureReport(measured), options);
    if (process.env['SANAD_WRITE_REPORTS'] === '1') writeFileSync(file, report);
    expect(report, 'run with SANAD_WRITE_REPORTS=1 to write it anew').toBe(readFileSync(file, 'utf8'));
  });
});
