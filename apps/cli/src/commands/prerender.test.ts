import { fc, test as law } from '@fast-check/vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyTextsOf, type Item, type Quiz } from '@sanad/lesson';
import { afterAll, describe, expect, test } from 'vitest';
import { copyOfLibraryLesson } from '../../../../tests/lessons/library-lesson.ts';
import { itemLines, prerender } from './prerender.ts';
import { quiz } from './quiz.ts';

const folder = mkdtempSync(join(tmpdir(), 'sanad-prerender-'));
const file = join(folder, 'library.lesson.json');
writeFileSync(file, JSON.stringify(copyOfLibraryLesson()));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(command: typeof prerender, ...args: readonly string[]): { code: number; out: string; error: string } {
  const [out, error]: [string[], string[]] = [[], []];
  const code = command.run(args, { out: (line) => out.push(line), error: (line) => error.push(line) });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

const quizOf = (seed: number): Quiz =>
  JSON.parse(run(quiz, file, '--count', '20', '--seed', String(seed), '--json').out) as Quiz;
const made = quizOf(7);
const [first] = made.items;

/** Every text of an item, replaced. */
function withTexts(item: Item, words: string): Item {
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return words;
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner)]));
  };
  const { type, language, direction } = item;
  return { ...(replaced(item) as Item), type, language, direction } as Item;
}

describe('sanad prerender', () => {
  test('prints the element that asks the quiz, with each question inside in its language and direction', () => {
    const { code, out } = run(prerender, file, '--count', '20', '--seed', '7', '--src', '/lesson.json');
    expect(code).toBe(0);
    expect(made.items.length).toBeGreaterThan(3);
    expect(out).toMatch(/^<sanad-quiz src="\/lesson.json" lang="ar" count="20" seed="7">\n {2}<ol>/u);
    expect(out.match(/<li lang="ar" dir="rtl">/gu)).toHaveLength(made.items.length);
    expect(out.trim()).toMatch(/<\/ol>\n<\/sanad-quiz>$/u);
  });

  test('gives away no answer that is typed or written', () => {
    for (const item of made.items.filter((candidate) => 'keyText' in candidate || candidate.type === 'open')) {
      const lines = itemLines(item).join('\n');
      for (const key of item.type === 'open' ? [item.modelAnswer] : keyTextsOf(item)) {
        expect(lines.replace(item.stem, '')).not.toContain(`>${key}<`);
      }
    }
  });

  test('prints options in the item’s order, whatever the key', () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => quizOf(seed).items);
    const choice = items.find((item) => item.type === 'single-choice')!;
    const keyed = (key: string): readonly string[] => itemLines({ ...choice, key });
    expect(choice.options.map(({ id }) => keyed(id))).toEqual(choice.options.map(() => keyed(choice.key)));
  });

  law.prop([
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=a>', "'&amp;</li>"),
    ),
  ])('makes no markup of any text', (words) => {
    const tags = itemLines(withTexts(first!, words))
      .join('')
      .replace(/<\/?(?:li(?: lang="ar" dir="rtl")?|p|ul)>/gu, '');
    expect(tags).not.toMatch(/[<>"'\0]/u);
    expect(tags.replace(/&(?:amp|lt|gt|quot|#39);/gu, '')).not.toContain('&');
  });

  test('escapes its address', () => {
    expect(run(prerender, file, '--src', '"><script>').out).toContain('src="&quot;&gt;&lt;script&gt;"');
  });

  test('says what is wrong with its arguments', () => {
    expect(run(prerender)).toMatchObject({ code: 2 });
    expect(run(prerender, file, '--language', 'fr').error).toContain('ar, en');
    expect(run(prerender, 'none.json')).toMatchObject({ code: 1 });
  });
});
