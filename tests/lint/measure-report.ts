import type { FirstSights } from './first-sight.ts';
import type { Measurement } from './measure.ts';
import type { Miss, Rate } from './rates.ts';

/** The least recall and the most false alarms that a rule of each grade is to come to. */
export const aims = { guaranteed: { recall: 0.95, alarms: 0.02 }, heuristic: { recall: 0.9, alarms: 0.05 } } as const;

/** The linter's own report, as a document. */
export function measureReport({ rates, misses, sets, injections, untouched }: Measurement): string {
  return `${[
    '# What the linter finds',
    '',
    'Written by `SANAD_WRITE_REPORTS=1 npx vitest run tests/lint/measure.test.ts`; a test fails when it is out of date.',
    'Recall is the share of flawed items that a rule flags, the false-alarm rate the share of the others that it flags.',
    'The aim is a recall of .95 and false alarms of .02 for guaranteed rules, .90 and .05 for the others.',
    '',
    '## Flaws written and judged by hand',
    '',
    'Items about an invented town, written by an item writer before the rules were read. `unproved` counts as not flagged.',
    'The rules have been mended on them since: how they do on other items, these figures do not tell.',
    'A rule is counted on every item of a type that it is checked on.',
    '',
    ...rateTable(rates),
    '',
    '### Where linter and writer disagree',
    '',
    ...misses.map(missLine),
    '',
    ...sets.flatMap(setSection),
    '## Flaws injected in generated items',
    '',
    'Each mutation spoils up to 40 items of the first lesson that were sound before, spread over all that it gives.',
    '',
    '| rule | mutation | language | recall |',
    '| --- | --- | --- | ---: |',
    ...injections.map(
      ({ rule, name, language, found, spoilt }) =>
        `| ${rule} | ${name} | ${language} | ${share(found, spoilt)} (${String(found)} of ${String(spoilt)}) |`,
    ),
    '',
    ...untouched.map(
      ({ language, items, flagged }) =>
        `- Of ${String(items)} items in ${language} that nothing had touched, ${String(flagged)} were flagged.`,
    ),
  ].join('\n')}\n`;
}

function setSection({ title, about, rates, misses, atFirstSight }: Measurement['sets'][number]): readonly string[] {
  return [
    `## ${title}`,
    '',
    ...about,
    '',
    ...rateTable(rates, atFirstSight),
    '',
    `### Where linter and writer disagree: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    '',
    ...misses.map(missLine),
    '',
  ];
}

function rateTable(rates: readonly Rate[], atFirstSight?: FirstSights): readonly string[] {
  if (!atFirstSight) {
    return [
      '| rule | grade | language | recall | false alarms | aim |',
      '| --- | --- | --- | ---: | ---: | --- |',
      ...rates.map(rateRow),
    ];
  }
  return [
    '| rule | grade | language | recall | false alarms | aim | recall at first sight | false alarms at first sight |',
    '| --- | --- | --- | ---: | ---: | --- | ---: | ---: |',
    ...rates.map((rate) => `${rateRow(rate)} ${firstSightCells(rate, atFirstSight)}`),
  ];
}

function firstSightCells({ rule, language, flawed }: Rate, atFirstSight: FirstSights): string {
  const { found, alarms } = atFirstSight[rule]?.[language] ?? { found: 0, alarms: 0 };
  return `${share(found, flawed)} (${String(found)} of ${String(flawed)}) | ${String(alarms)} |`;
}

function missLine({ name, rule, kind }: Miss): string {
  return `- ${rule} ${kind === 'missed' ? 'missed' : 'false alarm'}: ${name}`;
}

function rateRow(rate: Rate): string {
  const { rule, grade, language, found, flawed, alarms, sound } = rate;
  const recall = `${share(found, flawed)} (${String(found)} of ${String(flawed)})`;
  return `| ${rule} | ${grade} | ${language} | ${recall} | ${share(alarms, sound)} (${String(alarms)} of ${String(sound)}) | ${aimOf(rate)} |`;
}

function aimOf({ grade, found, flawed, alarms, sound }: Rate): string {
  const { recall, alarms: most } = aims[grade];
  const isFound = flawed === 0 || found / flawed >= recall;
  const isQuiet = sound === 0 || alarms / sound <= most;
  if (isFound && isQuiet) return 'met';
  return [...(isFound ? [] : ['recall']), ...(isQuiet ? [] : ['false alarms'])].join(', ');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}
