import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { measureLinter } from './measure.ts';
import { measureReport } from './measure-report.ts';

const file = fileURLToPath(new URL('../../docs/reports/linter.md', import.meta.url));

/** Far from the aims of the report: a rule that comes to these is broken. */
const leastRecall = 0.75;
const mostAlarms = 0.1;

describe('the linter, measured', () => {
  const measured = measureLinter();

  test('flags hardly any sound item, whatever the rule', () => {
    for (const { rule, language, alarms, sound } of measured.rates) {
      expect({ rule, language, few: alarms / sound < mostAlarms }).toEqual({ rule, language, few: true });
    }
  });

  test('finds injected flaws', () => {
    for (const { name, language, found, spoilt } of measured.injections) {
      expect({ name, language, finds: found / Math.max(1, spoilt) > leastRecall }).toEqual({
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
