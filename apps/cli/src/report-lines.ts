import type { ClassReport, Figure, ItemReport, OptionCount, Withheld } from '@sanad/quiz';

const reasons: Readonly<Record<Withheld, string>> = {
  'too-few-learners': 'too few learners',
  'no-spread': 'everybody alike',
  'too-few-items': 'too few items',
  'negative-covariance': 'goes against the rest',
};

/** A class report as lines of a terminal. Every table states its sample size. */
export function reportLines(report: ClassReport): readonly string[] {
  const { quiz, learners, modes, figures, items } = report;
  const most = quiz.items.length;
  const ofMost = (value: number): string => `${value.toFixed(2)} of ${String(most)} points`;
  return [
    `${quiz.title} · ${quiz.language} · seed ${String(quiz.seed)} · ${counted(most, 'item')} · ${counted(learners, 'learner')}`,
    ...mixedLine(modes),
    '',
    `The quiz (n = ${String(learners)})`,
    row('mean', figures.mean, ofMost),
    row('median', figures.median, ofMost),
    row('standard deviation', figures.standardDeviation, ofMost),
    row("internal consistency (Cronbach's alpha)", figures.internalConsistency, percent),
    row('error ratio', figures.errorRatio, percent),
    row('standard error', figures.standardError, ofMost),
    '',
    `The items (n = ${String(learners)}; unanswered counts as no points)`,
    tableRow(['', 'type', 'answered', 'facility', 'SD', 'discrim.', 'efficiency', 'weight']),
    ...items.flatMap(itemLines),
  ];
}

function mixedLine({ practice, exam }: ClassReport['modes']): readonly string[] {
  if (practice === 0 || exam === 0) return [];
  return [`${String(practice)} took it as practice and ${String(exam)} as an exam: their points are not earned alike`];
}

function row(name: string, figure: Figure, write: (value: number) => string): string {
  return `  ${name.padEnd(42)}${'value' in figure ? write(figure.value) : `– (${reasons[figure.withheld]})`}`;
}

function itemLines({ item, learners, answers, figures, options }: ItemReport, i: number): readonly string[] {
  const { facility, standardDeviation, discriminationIndex, discriminativeEfficiency, effectiveWeight } = figures;
  const share = (value: number): string => percent(100 * value);
  const cells = [
    cell(facility, share),
    cell(standardDeviation, share),
    cell(discriminationIndex, percent),
    cell(discriminativeEfficiency, percent),
    cell(effectiveWeight, percent),
  ];
  return [
    tableRow([String(i + 1), item.type, `${String(answers)}/${String(learners)}`, ...cells]),
    `      ${item.stem}`,
    ...withheldLine(figures),
    ...options.map((option) => optionLine(option, answers)),
  ];
}

function tableRow([number = '', type = '', ...cells]: readonly string[]): string {
  return `${number.padStart(4)}  ${type.padEnd(17)}${cells.map((text) => text.padStart(11)).join('')}`;
}

function cell(figure: Figure, write: (value: number) => string): string {
  return 'value' in figure ? write(figure.value) : '–';
}

/** Says why dashes are dashes, each reason once. */
function withheldLine(figures: ItemReport['figures']): readonly string[] {
  const found = Object.values(figures).flatMap((figure: Figure) =>
    'withheld' in figure ? reasons[figure.withheld] : [],
  );
  return found.length === 0 ? [] : [`      –: ${[...new Set(found)].join('; ')}`];
}

function optionLine({ text, isKey, chosen, share, isFunctional }: OptionCount, answers: number): string {
  const idle = !isKey && isFunctional === false ? '  does no work: under 5 %' : '';
  return `      ${isKey ? '●' : '○'} ${percent(100 * share).padStart(7)} (${String(chosen)} of ${String(answers)})  ${text}${idle}`;
}

function percent(value: number): string {
  return `${value.toFixed(1)} %`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
