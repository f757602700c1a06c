import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { copyOfLibraryLesson } from '../../../tests/lessons/library-lesson.ts';
import type { Command } from './command.ts';
import { cards } from './commands/cards.ts';
import { check } from './commands/check.ts';
import { grade } from './commands/grade.ts';
import { lint } from './commands/lint.ts';
import { quiz } from './commands/quiz.ts';

const folder = mkdtempSync(join(tmpdir(), 'sanad-cli-'));
const benghazi = fileURLToPath(new URL('../../../content/libya-2020.lesson.json', import.meta.url));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function run(command: Command, ...args: readonly string[]): { code: number; out: string; error: string } {
  const out: string[] = [];
  const error: string[] = [];
  const code = command.run(args, { out: (line) => out.push(line), error: (line) => error.push(line) });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

describe('sanad check', () => {
  test('says what the facts of the first lesson cover, every paragraph among them', () => {
    const { code, out } = run(check, benghazi);
    expect(code).toBe(0);
    expect(out).toContain(': valid');
    expect(out).toContain('paragraphs without facts: none');
    expect(out).toContain('sentences without facts: none');
  });

  test('prints problems with their paths and exits with 1', () => {
    const lesson = copyOfLibraryLesson();
    lesson.facts[0]!.evidence = ['nowhere'];
    const { code, out } = run(check, written('broken.lesson.json', JSON.stringify(lesson)), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ valid: false, problems: [{ path: 'facts[0].evidence[0]' }] });
  });

  test('says that a file is missing, is no JSON, or was not named', () => {
    expect(run(check, join(folder, 'none.json'))).toMatchObject({ code: 1 });
    expect(run(check, written('text.json', 'hello')).out).toContain('not JSON');
    expect(run(check)).toMatchObject({ code: 2 });
    expect(run(check, '--nonsense', benghazi)).toMatchObject({ code: 2 });
  });
});

describe('sanad quiz', () => {
  test('makes the same quiz twice from the same seed', () => {
    const args = [benghazi, '--language', 'ar', '--count', '20', '--seed', '7', '--json'];
    const { code, out } = run(quiz, ...args);
    expect(code).toBe(0);
    expect(run(quiz, ...args).out).toBe(out);
    expect((JSON.parse(out) as { items: unknown[] }).items).toHaveLength(20);
  });

  test('says what is wrong with its arguments', () => {
    expect(run(quiz, benghazi, '--language', 'fr').error).toContain('ar, en');
    expect(run(quiz, benghazi, '--count', 'many')).toMatchObject({ code: 2 });
    expect(run(quiz, benghazi, '--seed', '1.5')).toMatchObject({ code: 2 });
  });

  test('explains why each wrong option is there and what shows it wrong', () => {
    const { out } = run(quiz, benghazi, '--language', 'en', '--count', '20', '--seed', '3', '--explain');
    expect(out).toMatch(/✗ .*\[rival\] It answers the same question elsewhere in the text: /);
    expect(out).toMatch(/Given .*, there is one answer: |The text gives this list in full/);
  });

  test('prints stems, options and evidence to read', () => {
    const { out } = run(quiz, benghazi, '--language', 'en', '--count', '5');
    expect(out).toContain('5 items');
    expect(out).toMatch(/● /);
  });
});

describe('sanad lint', () => {
  test('lints quizzes of a lesson by language and says what can be asked', () => {
    const { code, out } = run(lint, benghazi, '--language', 'en', '--seeds', '1', '--json');
    const { reports } = JSON.parse(out) as {
      reports: { language: string; items: number; asking: { items: number } }[];
    };
    expect(code).toBe(0);
    expect(reports).toMatchObject([{ language: 'en', quizzes: 1, items: 20 }]);
    expect(reports[0]!.asking.items).toBeGreaterThan(100);
  });

  test('lints a quiz as it was printed, and exits with 1 when a promise is broken in it', () => {
    const printed = run(quiz, benghazi, '--language', 'ar', '--count', '8', '--seed', '2', '--json').out;
    expect(run(lint, written('sound.json', printed), '--lesson', benghazi)).toMatchObject({ code: 0 });
    const spoilt = JSON.parse(printed) as { items: { evidence: unknown[] }[] };
    spoilt.items[0]!.evidence = [];
    const { code, out } = run(lint, written('spoilt.json', JSON.stringify(spoilt)));
    expect(code).toBe(1);
    expect(out).toMatch(/I14 +guaranteed +1 of 8/);
  });

  test('writes a document', () => {
    const { out } = run(lint, benghazi, '--language', 'ar', '--seeds', '1', '--count', '3', '--markdown');
    expect(out).toMatch(/^# Lint report of libya-2020/);
  });

  test('says what is wrong with its arguments', () => {
    expect(run(lint)).toMatchObject({ code: 2 });
    expect(run(lint, benghazi, '--language', 'fr')).toMatchObject({ code: 2 });
    expect(run(lint, benghazi, '--seeds', '0')).toMatchObject({ code: 2 });
    expect(run(lint, written('text.json', 'hello'))).toMatchObject({ code: 2 });
    expect(run(lint, written('half.json', '{"items": [1]}')).error).toContain('is no quiz');
  });
});

describe('sanad grade', () => {
  const place = ['--language', 'ar', '--type', 'place', '--key', 'مصراتة'];

  test('grades one answer', () => {
    expect(run(grade, ...place, '--typed', 'مصراتة')).toMatchObject({ code: 0, out: 'right' });
    expect(JSON.parse(run(grade, ...place, '--typed', 'زوارة', '--json').out)).toEqual({ verdict: 'wrong' });
  });

  test('grades a file line by line, and goes on after a bad line', () => {
    const rows = [
      { language: 'ar', type: 'date', key: '2020-06-22', typed: '٢٢ حزيران' },
      { language: 'en', type: 'number', key: '3500..3800', typed: '3,500 to 3,800' },
      { language: 'en', type: 'colour', key: 'red', typed: 'red' },
    ];
    const file = written('rows.jsonl', `${rows.map((row) => JSON.stringify(row)).join('\n')}\nnot json\n`);
    const { code, out } = run(grade, '--batch', file);
    const verdicts = out.split('\n').map((line) => JSON.parse(line) as { verdict?: string; error?: string });
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['right', 'right', undefined, undefined]);
    expect(verdicts[2]?.error).toContain('type is one of');
    expect(code).toBe(1);
  });

  test('says what is missing', () => {
    expect(run(grade, '--language', 'ar')).toMatchObject({ code: 2 });
    expect(run(grade, '--batch', join(folder, 'none.jsonl'))).toMatchObject({ code: 2 });
  });
});

describe('sanad cards', () => {
  test('prints each card with its answer, its evidence and its chain', () => {
    const { code, out } = run(cards, benghazi, '--language', 'en', '--most', '5');
    expect(code).toBe(0);
    expect(out.match(/^\d+\. \[/gmu)).toHaveLength(5);
    expect(out).toContain('   = Joshua Harris  (between 29 July and 2 August 2020, inferred)');
    expect(out).toContain('chargé d’affaires, [Joshua Harris], went to Benghazi');
  });

  test('gives the same ids in both languages', () => {
    const idsIn = (language: string): readonly unknown[] =>
      (JSON.parse(run(cards, benghazi, '--language', language, '--json').out) as { id: string }[]).map(({ id }) => id);
    expect(idsIn('ar')).toEqual(idsIn('en'));
  });

  test('says what it was asked wrongly', () => {
    expect(run(cards)).toMatchObject({ code: 2 });
    expect(run(cards, benghazi, '--language', 'fr')).toMatchObject({ code: 2 });
    expect(run(cards, benghazi, '--most', 'many')).toMatchObject({ code: 2 });
    expect(run(cards, join(folder, 'none.json'))).toMatchObject({ code: 1 });
  });
});
