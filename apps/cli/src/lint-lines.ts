import type { AskingReport, LintReport, RuleTally } from '@sanad/quiz';

type Reports = readonly (LintReport & { readonly asking?: AskingReport })[];

/** A lint report for a terminal. */
export function lintLines(title: string, reports: Reports): readonly string[] {
  return reports.flatMap((report) => [
    `${title} · ${report.language}: ${summaryOf(report)}`,
    ...[...report.rules, ...report.setRules].map(({ rule, grade, checked, flaws, unproved }) =>
      [
        rule.padEnd(4),
        grade.padEnd(11),
        `${String(flaws)} of ${String(checked)}`,
        unproved > 0 ? `(${String(unproved)} for a person to judge)` : '',
      ]
        .join(' ')
        .trimEnd(),
    ),
    ...(report.asking ? askingLines(report.asking) : []),
    '',
  ]);
}

function summaryOf({ quizzes, items, flawless, meanFlaws }: LintReport): string {
  return `${count(quizzes, 'quiz', 'quizzes')}, ${count(items, 'item', 'items')}, ${percent(flawless)} flawless, ${String(meanFlaws)} flaws an item`;
}

function count(n: number, one: string, other: string): string {
  return `${String(n)} ${n === 1 ? one : other}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function askingLines({ items, askable, inTwoTypes, refusals }: AskingReport): readonly string[] {
  const reasons = Object.entries(refusals).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return [
    `the lesson gives ${String(items)} items`,
    `askable mentions: ${String(askable)}, of which ${String(inTwoTypes)} (${percent(askable === 0 ? 1 : inTwoTypes / askable)}) in two item types or more`,
    `refusals: ${reasons.map(([reason, times]) => `${reason} ${String(times)}`).join(', ')}`,
  ];
}

/** A lint report as a document. */
export function lintMarkdown(title: string, reports: Reports): readonly string[] {
  return [
    `# Lint report of ${title}`,
    '',
    'Written by `pnpm -s sanad lint … --markdown`. A flaw of a guaranteed rule breaks a promise of our generator.',
    ...reports.flatMap((report) => [
      '',
      `## ${report.language === 'ar' ? 'Arabic' : 'English'}`,
      '',
      `${summaryOf(report)}.`,
      '',
      ...tableOf('rule for an item', report.rules),
      '',
      ...tableOf('rule for a quiz', report.setRules),
      ...(report.asking ? ['', ...askingLines(report.asking).map((line) => `- ${line}`)] : []),
    ]),
  ];
}

function tableOf(head: string, tallies: readonly RuleTally[]): readonly string[] {
  return [
    `| ${head} | grade | checked | flaws | for a person to judge |`,
    '| --- | --- | ---: | ---: | ---: |',
    ...tallies.map(
      ({ rule, grade, checked, flaws, unproved }) =>
        `| ${rule} | ${grade} | ${String(checked)} | ${String(flaws)} | ${String(unproved)} |`,
    ),
  ];
}
