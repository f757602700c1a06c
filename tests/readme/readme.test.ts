import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readLesson } from '@sanad/lesson';
import { indexLesson, makeQuiz } from '@sanad/quiz';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { relations } from '../../packages/quiz/src/relations/relations.ts';
import { arabicRelations } from '../../packages/quiz/src/relations/words.ar.ts';
import { englishRelations } from '../../packages/quiz/src/relations/words.en.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(root, 'tests/readme/.run-'));

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (found === undefined) throw new Error(`README has no ${language} block`);
  return found;
}

beforeAll(() => {
  process.chdir(root);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('README', () => {
  test('its library code runs and prints a graded question', async () => {
    const file = join(folder, 'use.ts');
    writeFileSync(file, block('ts'));
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await import(/* @vite-ignore */ pathToFileURL(file).href);
    expect(log).toHaveBeenCalledWith(expect.stringContaining('؟'), expect.objectContaining({ verdict: 'right' }));
    log.mockRestore();
    expect(block('ts').trim().split('\n').length).toBeLessThanOrEqual(10);
  });

  test('its lesson of three facts makes a sensible quiz', () => {
    const lesson = readLesson(block('json'));
    if (!lesson.ok) throw new Error(JSON.stringify(lesson.error));
    const { items } = makeQuiz(indexLesson(lesson.value), { language: 'en', count: 3 }, 1);
    expect(items).toHaveLength(3);
    for (const item of items) {
      expect(item.stem).toMatch(/[?.]$/);
      expect(`${item.stem} ${item.feedback}`).toContain('the city library');
    }
  });

  test('the table of relations in the format’s page is the library’s', () => {
    const page = readFileSync(join(root, 'docs/lesson-format.md'), 'utf8');
    const table = page.slice(page.indexOf('## Relations'));
    const rows = [...table.matchAll(/^\| `([a-z-]+)`[^|]*\| ([a-z, ]+?) +\|/gm)].map(([, type, roles]) => [
      type,
      roles,
    ]);
    expect(rows).toEqual(
      [...relations.values()]
        .map(({ type, roles }) => [type, roles.join(', ')])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
  });

  test('the record of the review of templates has every template as it is', () => {
    const page = readFileSync(join(root, 'docs/reports/templates.md'), 'utf8').replaceAll('\\|', '|');
    const all = [arabicRelations, englishRelations].flatMap((words) =>
      Object.entries(words).flatMap(([type, { templates }]) =>
        Object.entries(templates).flatMap(([role, texts]) =>
          texts.map((template) => `| \`${type}\` | ${role} | \`${template}\` |`),
        ),
      ),
    );
    expect(all.filter((row) => !page.includes(row))).toEqual([]);
  });
});
