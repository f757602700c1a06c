import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResultFile } from '@sanad/lesson';
import { resultFileOf } from '@sanad/quiz';
import { afterAll, expect, test } from 'vitest';
import { Sitting } from '../../../../tests/sessions/sitting.ts';
import { choice, truth } from '../../../../tests/sessions/tiny-quiz.ts';
import { report } from './report.ts';

const home = mkdtempSync(join(tmpdir(), 'sanad-report-'));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

/** A finished exam with these answers. */
function handedIn(learner: string, option: string, isTrue: boolean): ResultFile {
  const sitting = new Sitting({ mode: 'exam' });
  sitting.act({ type: 'answer', item: choice.id, response: { type: 'choice', option } });
  sitting.act({ type: 'answer', item: truth.id, response: { type: 'truth', value: isTrue } });
  sitting.act({ type: 'submit' });
  const made = resultFileOf(sitting.session, learner);
  if (!made.ok) throw new Error(made.error.code);
  return { ...made.value, session: learner };
}

const ada = handedIn('Ada', 'a', true);
const badr = handedIn('Badr', 'a', false);
const celia = handedIn('Celia', 'b', false);

/** A folder with these files, whole texts or results. */
function folderOf(name: string, files: Readonly<Record<string, string | ResultFile>>): string {
  const folder = join(home, name);
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

function run(...args: readonly string[]): { code: number; out: string; error: string } {
  const out: string[] = [];
  const error: string[] = [];
  const code = report.run(args, { out: (line) => out.push(line), error: (line) => error.push(line) });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

test('prints the quiz and each item with the sample size', () => {
  const { code, out } = run(
    folderOf('class', { 'a.json': ada, 'b.json': badr, 'c.JSON': celia, 'notes.txt': 'hello' }),
  );
  expect(code).toBe(0);
  expect(out).toContain('4 items · 3 learners');
  expect(out).toContain('The quiz (n = 3)');
  expect(out).toMatch(/mean +1\.00 of 4 points/);
  expect(out).toMatch(/1 {2}single-choice +3\/3 +66\.7 %/);
  expect(out).toMatch(/3 {2}short-answer +0\/3 +0\.0 %/);
  expect(out).toContain('–: everybody alike');
  expect(out).toContain('●  66.7 % (2 of 3)  1 March');
  expect(out).not.toContain('does no work');
});

test('names the distractors that nobody takes, once enough have answered', () => {
  const results = Array.from({ length: 20 }, (_, i) => [`${String(i)}.json`, handedIn(`L${String(i)}`, i === 0 ? 'b' : 'a', true)]); // prettier-ignore
  const { out } = run(folderOf('large', Object.fromEntries(results) as Record<string, ResultFile>));
  expect(out).toMatch(/2 March$/m);
  expect(out).toMatch(/3 March {2}does no work: under 5 %$/m);
});

test('says why figures are missing when there is one learner', () => {
  const { code, out } = run(folderOf('alone', { 'a.json': ada }));
  expect(code).toBe(0);
  expect(out).toContain('1 learner');
  expect(out).toContain('– (too few learners)');
});

test('gives programs the whole report', () => {
  const { code, out } = run(folderOf('json', { 'a.json': ada, 'b.json': celia }), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ learners: 2, items: [{ learners: 2, answers: 2, figures: { facility: { value: 0.5 } } }, {}, {}, {}] }); // prettier-ignore
});

test('says when not everybody took it alike', () => {
  const { settings, ...practice } = badr;
  expect(settings).toBeDefined();
  expect(run(folderOf('mixed', { 'a.json': ada, 'b.json': practice })).out).toContain('1 took it as practice and 1');
});

test('refuses malformed files, all of them by name, and leaves every file where it is', () => {
  const folder = folderOf('malformed', { 'a.json': ada, 'b.json': 'hello', 'c.json': '{"format": "sanad-result/9"}' });
  const { code, out, error } = run(folder);
  expect([code, out]).toEqual([1, '']);
  expect(error).toContain('b.json  not-json-object  this file is not JSON');
  expect(error).toContain('هذا الملف ليس بصيغة JSON');
  expect(error).toContain('c.json  format  unknown-format');
  expect(readdirSync(folder)).toHaveLength(3);
});

test('refuses two quizzes, a sitting twice and a label twice', () => {
  const other = { ...celia, quiz: { ...celia.quiz, seed: 2 } };
  expect(run(folderOf('two', { 'a.json': ada, 'b.json': badr, 'c.json': other })).error).toMatch(
    /^c\.json {2}other-quiz/,
  );
  expect(run(folderOf('twice', { 'a.json': ada, 'b.json': ada })).error).toMatch(/^a\.json, b\.json {2}same-session/);
  const again = { ...badr, learner: 'Ada' };
  expect(run(folderOf('label', { 'a.json': ada, 'b.json': again })).error).toMatch(/^a\.json, b\.json {2}same-learner/);
});

test('says that a folder is empty, missing, or was not named', () => {
  expect(run(folderOf('empty', {})).error).toContain('no result to report on');
  expect(run(join(home, 'nowhere'))).toMatchObject({ code: 1, error: expect.stringContaining('unreadable') as string });
  expect(run()).toMatchObject({ code: 2 });
  expect(run(home, '--nonsense')).toMatchObject({ code: 2 });
  expect(JSON.parse(run(join(home, 'nowhere'), '--json').out)).toMatchObject({ problems: [{ code: 'unreadable' }] });
});

test('what a file says is printed and never obeyed', () => {
  const escape = String.fromCharCode(27);
  const labelled = (session: string): ResultFile => ({ ...ada, session, learner: `${escape}[2J\nAda` });
  const { error } = run(folderOf('escape', { 'a.json': labelled('one'), 'b.json': labelled('two') }));
  expect(error).toContain('Ada');
  expect(error).not.toContain(escape);
  expect(error.split('\n')).toHaveLength(3);
});
