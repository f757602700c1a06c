import { compareTyped } from '../../src/compare-typed.ts';
import type { TypedVerdict } from '../../src/typed-query.ts';
import { sections, type TypedAnswer } from './all-rows.ts';
import { isOtherThing } from './typed-group.ts';

/** A row with what `compareTyped` says of it. */
export interface GradedRow extends TypedAnswer {
  readonly given: TypedVerdict;
}

/** One kind of answer in one language, graded. */
export interface GradedSection {
  readonly name: string;
  readonly language: string;
  readonly rows: readonly GradedRow[];
}

/** Grades the whole table. */
export function gradeTable(): readonly GradedSection[] {
  return sections.map(({ answers, ...section }) => ({
    ...section,
    rows: answers.map((answer) => ({ ...answer, given: compareTyped(answer.query) })),
  }));
}

/** Share of the rows, in percent, that are graded as a teacher would. */
export function agreementOf(rows: readonly GradedRow[]): number {
  return (100 * rows.filter(({ verdict, given }) => verdict === given).length) / rows.length;
}

/** Rows that name or claim another thing than the key and were not simply wrong. */
export function takenForTheKey(rows: readonly GradedRow[]): readonly GradedRow[] {
  return rows.filter(({ kind, given }) => isOtherThing(kind) && given !== 'wrong');
}

/** The report on typed answers, in Markdown. */
export function agreementReport(graded: readonly GradedSection[]): string {
  const rows = graded.flatMap((section) => section.rows);
  return [
    '# Typed answers',
    '',
    'Written by `pnpm typed-answers` from the table in `packages/language/test/typed-answers`: what was asked for, what',
    'was typed, and the verdict of a fair teacher. A test fails when this file is not current, when a line agrees on',
    'less than 98 %, and when an answer that names or claims another thing than the key is anything but wrong.',
    '',
    ...agreementLines(graded),
    line(['**all**', '', ...counts(rows)]),
    '',
    '## By what sets the answer apart from the key',
    '',
    ...kindLines(rows),
    '',
    '## Where the two disagree',
    '',
    ...disagreementLines(graded),
    '',
  ].join('\n');
}

function agreementLines(graded: readonly GradedSection[]): readonly string[] {
  return [
    line(['asked for', 'language', 'rows', 'agree', '%', 'another thing', 'taken for the key']),
    line(['---', '---', '---:', '---:', '---:', '---:', '---:']),
    ...graded.map(({ name, language, rows }) => line([name, language, ...counts(rows)])),
  ];
}

function counts(rows: readonly GradedRow[]): readonly string[] {
  const agreed = rows.filter(({ verdict, given }) => verdict === given).length;
  const others = rows.filter(({ kind }) => isOtherThing(kind)).length;
  return [rows.length, agreed, agreementOf(rows).toFixed(1), others, takenForTheKey(rows).length].map(String);
}

function kindLines(rows: readonly GradedRow[]): readonly string[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();
  const verdicts = ['right', 'spelling', 'general', 'wrong'] as const;
  return [
    line(['kind', ...verdicts, 'agree']),
    line(['---', ...verdicts.map(() => '---:'), '---:']),
    ...kinds.map((kind) => {
      const ofKind = rows.filter((row) => row.kind === kind);
      const byVerdict = verdicts.map((verdict) => String(ofKind.filter((row) => row.verdict === verdict).length));
      return line([kind, ...byVerdict, String(ofKind.filter(({ verdict, given }) => verdict === given).length)]);
    }),
  ];
}

function disagreementLines(graded: readonly GradedSection[]): readonly string[] {
  const apart = graded.flatMap((section) =>
    section.rows.filter(({ verdict, given }) => verdict !== given).map((row) => ({ section, row })),
  );
  return [
    line(['asked for', 'key', 'typed', 'kind', 'teacher', 'given']),
    line(['---', '---', '---', '---', '---', '---']),
    ...apart.map(({ section, row: { query, kind, verdict, given } }) =>
      line([`${section.name}, ${section.language}`, query.key, query.typed, kind, verdict, given]),
    ),
  ];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
