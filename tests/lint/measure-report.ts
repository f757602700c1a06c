import type { Measurement } from './measure.ts';
import type { Miss, Rate } from './rates.ts';

/** The least recall and the most false alarms that a rule of each grade is to come to. */
export const aims = { guaranteed: { recall: 0.95, alarms: 0.02 }, heuristic: { recall: 0.9, alarms: 0.05 } } as const;

/** The linter's own report, as a document. */
export function measureReport({ rates, misses, heldOut, unseen, injections, untouched }: Measurement): string {
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
    '## Flaws on items that were held out',
    '',
    'Items about the town and about the end of the Rosetta mission, written by somebody who had read the rules for items and',
    'not the linter. They were held out at first, and the rules have since been mended on them too: these figures do not',
    `tell how the rules do on other items.${unseen ? ' Those of the next section do.' : ''}`,
    '',
    ...rateTable(heldOut.rates),
    '',
    '### Where linter and writer disagree on those',
    '',
    ...heldOut.misses.map(missLine),
    '',
    ...(unseen ? unseenSection(unseen) : []),
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

function unseenSection({ rates, misses }: NonNullable<Measurement['unseen']>): readonly string[] {
  return [
    '## Flaws on items held out',
    '',
    'Items by a writer who had not read the linter, nor its maker them. Nothing was mended on them but I9, which missed six',
    'of eleven here at first: of the other rules these figures are the ones to expect of other items.',
    '',
    ...rateTable(rates),
    '',
    '### Where linter and writer disagree on items held out',
    '',
    ...misses.map(missLine),
    '',
  ];
}

function rateTable(rates: readonly Rate[]): readonly string[] {
  return [
    '| rule | grade | language | recall | false alarms | aim |',
    '| --- | --- | --- | ---: | ---: | --- |',
    ...rates.map(rateRow),
  ];
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
