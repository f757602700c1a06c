import { readFileSync } from 'node:fs';
import { fc, test as prop } from '@fast-check/vitest';
import { foldText, type Language } from '@sanad/language';
import { parseLesson, readLesson, itemTypes, type Item } from '@sanad/lesson';
import { describe, expect } from 'vitest';
import { libraryLesson } from '../../../../tests/lessons/library-lesson.ts';
import { gradeResponse } from '../grading/grade-response.ts';
import { keyResponse } from '../grading/key-response.ts';
import { indexLesson, type LessonIndex } from '../lesson-index.ts';
import { makeFromFact } from './fact-makers.ts';
import { makeContext } from './make-context.ts';

const indexed = (parsed: ReturnType<typeof parseLesson>): LessonIndex => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return indexLesson(parsed.value);
};
const fromFile = (name: string): LessonIndex =>
  indexed(readLesson(readFileSync(new URL(`../../../../content/${name}`, import.meta.url), 'utf8')));

const lessons: Readonly<Record<string, LessonIndex>> = {
  library: indexed(parseLesson(libraryLesson)),
  libya: fromFile('libya-2020.lesson.json'),
};

function bankOf(index: LessonIndex, language: Language, seed: number): readonly Item[] {
  const context = makeContext(index, language, seed);
  return index.lesson.facts.flatMap((fact) =>
    itemTypes.flatMap((type) => makeFromFact(context, fact, type).flatMap((made) => (made.ok ? made.value : []))),
  );
}

const lesson = fc.constantFrom(...Object.values(lessons));
const language = fc.constantFrom<Language>('ar', 'en');
const runs = { numRuns: 6 };

describe('items that ask of whole facts', () => {
  prop.prop([lesson, language, fc.integer()], runs)('are graded right by their own key', (index, language, seed) => {
    for (const item of bankOf(index, language, seed)) {
      expect(gradeResponse(item, keyResponse(item)), `${item.type} ${item.stem}`).toMatchObject({ points: 1 });
    }
  });

  prop.prop([lesson, language, fc.integer()], runs)(
    'have ids of their own, and options too',
    (index, language, seed) => {
      const items = bankOf(index, language, seed);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const item of items) {
        for (const shown of shownLists(item)) {
          expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
          expect(new Set(shown.map(({ text }) => foldText(text))).size, shown.map(({ text }) => text).join(' | ')).toBe(
            shown.length,
          );
        }
      }
    },
  );

  prop.prop([lesson, language, fc.integer()], runs)('are the same for the same seed', (index, language, seed) => {
    expect(bankOf(index, language, seed)).toEqual(bankOf(index, language, seed));
  });

  prop.prop([lesson, language, fc.integer()], runs)(
    'rest on the evidence of all their facts',
    (index, language, seed) => {
      for (const item of bankOf(index, language, seed)) {
        const facts = item.targets.map(({ fact }) => index.facts.get(fact)!);
        const shown = item.evidence.filter(({ supports }) => supports).map(({ sentence }) => sentence);
        for (const sentence of facts.flatMap(({ evidence }) => evidence)) expect(shown).toContain(sentence);
        expect(item.stem).not.toBe('');
        expect(item.feedback).not.toBe('');
      }
    },
  );
});

function shownLists(item: Item) {
  return [
    ...('options' in item ? [item.options] : []),
    ...('entries' in item ? [item.entries] : []),
    ...('prompts' in item ? [item.prompts] : []),
  ];
}
