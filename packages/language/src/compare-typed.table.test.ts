import { readFileSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { agreementOf, agreementReport, gradeTable, takenForTheKey } from '../test/typed-answers/agreement.ts';
import { sections } from '../test/typed-answers/all-rows.ts';
import { isOtherThing } from '../test/typed-answers/typed-group.ts';
import { compareTyped } from './compare-typed.ts';

const graded = gradeTable();
const unseen = fc.constantFrom('\u064E', '\u0651', '\u0640', '\u200F', '\u200E', '\u2067', '\u2069', '\u200B');
const names = sections.flatMap(({ answers }) =>
  answers.map(({ query }) => query).filter(({ type }) => type !== 'date' && type !== 'number'),
);
const report = new URL('../../../docs/reports/typed-answers.md', import.meta.url);

describe('the table of typed answers', () => {
  test('calls every answer wrong that names or claims another thing', () => {
    const rows = sections.flatMap(({ answers }) => answers);
    expect(rows.filter(({ kind, verdict }) => isOtherThing(kind) && verdict !== 'wrong')).toEqual([]);
  });

  test.each(graded)('$name in $language: compareTyped agrees on 98 %', ({ rows }) => {
    expect(agreementOf(rows), disagreements(rows)).toBeGreaterThanOrEqual(98);
  });

  test.each(graded)('$name in $language: nothing else is taken for the key', ({ rows }) => {
    expect(takenForTheKey(rows)).toEqual([]);
  });

  test('finds every key and alias right, and every name beside them wrong', () => {
    const rows = sections.flatMap(({ answers }) => answers);
    for (const { query } of new Map(
      rows.map((row) => [JSON.stringify([row.query.key, row.query.others]), row]),
    ).values()) {
      for (const typed of [query.key, ...(query.aliases ?? [])])
        expect(compareTyped({ ...query, typed })).toBe('right');
      for (const typed of query.others ?? []) expect(compareTyped({ ...query, typed })).toBe('wrong');
      for (const typed of query.wholes ?? []) expect(compareTyped({ ...query, typed })).toBe('general');
    }
  });

  test.each(['\u064E', '\u0640', '\u200F', '\u200B'])('does not hang on a mark after every letter (%j)', (mark) => {
    for (const { query, given } of graded.flatMap(({ rows }) => rows)) {
      const typed = Array.from(query.typed, (letter) => letter + mark).join('');
      expect(compareTyped({ ...query, typed }), query.typed).toBe(given);
    }
  });

  property.prop([
    fc.constantFrom(...graded.flatMap(({ rows }) => rows)),
    fc.array(unseen, { maxLength: 20 }),
    fc.boolean(),
  ])('does not hang on marks, controls and the set of digits', ({ query, given }, marks, arabicDigits) => {
    const marked = Array.from(query.typed, (letter, at) => letter + (marks[at] ?? '')).join('');
    const typed = arabicDigits ? marked.replace(/\d/gu, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit) : marked;
    expect(compareTyped({ ...query, typed })).toBe(given);
  });

  property.prop([fc.constantFrom(...names), fc.constantFrom(...names)])(
    'never takes the name of one group for the key of another',
    (asked, said) => {
      fc.pre(asked.type === said.type && asked.key !== said.key && !(asked.wholes ?? []).includes(said.key));
      const language = said.language;
      expect(compareTyped({ ...asked, typed: said.key, language })).toBe('wrong');
    },
  );

  test('is what the report says it is', () => {
    expect(readFileSync(report, 'utf8'), 'run pnpm typed-answers').toBe(agreementReport(graded));
  });
});

function disagreements(rows: (typeof graded)[number]['rows']): string {
  return rows
    .filter(({ verdict, given }) => verdict !== given)
    .map(({ query, verdict, given }) => `${query.key} ← ${query.typed}: ${verdict}, given ${given}`)
    .join('\n');
}
