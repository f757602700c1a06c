import { readFileSync } from 'node:fs';
import { fc, test as prop } from '@fast-check/vitest';
import { foldText, type Language } from '@sanad/language';
import { parseLesson, readLesson, itemTypes, stableHash, type Attribution, type Fact, type Item } from '@sanad/lesson';
import { describe, expect } from 'vitest';
import { libraryLesson } from '../../../../tests/lessons/library-lesson.ts';
import { gradeResponse } from '../grading/grade-response.ts';
import { keyResponse } from '../grading/key-response.ts';
import { indexLesson } from '../index-lesson.ts';
import { statementIdentities, type LessonIndex } from '../lesson-index.ts';
import { factMakers } from './fact-makers.ts';
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
    itemTypes.flatMap((type) =>
      (factMakers[type]?.(context, fact) ?? []).flatMap((made) => (made.ok ? made.value : [])),
    ),
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

describe('a source offered as wrong', () => {
  prop.prop([lesson, language, fc.integer()], runs)('says nothing of the same things', (index, language, seed) => {
    for (const item of bankOf(index, language, seed)) {
      for (const { fact, option } of wrongSources(index, item)) {
        const about = statementIdentities(index, fact);
        const source = index.sources.all.find((candidate) => stableHash(candidate) === option);
        const said = source === undefined ? ownWords(index) : wordsOf(index, source);
        const shared = said.map((mentions) => about.filter((identity) => mentions.has(identity)).length);
        expect(Math.max(0, ...shared), `${item.type} ${fact.id}: ${source ?? 'the article'}`).toBeLessThan(
          Math.min(2, about.length),
        );
      }
    }
  });
});

/** Every speaker that an item offers for a fact and that is not its key there, as the id of its option. */
function wrongSources(index: LessonIndex, item: Item): readonly { readonly fact: Fact; readonly option: string }[] {
  const facts = item.targets.map(({ fact }) => index.facts.get(fact)!);
  if (item.type === 'who-said' || item.type === 'whose-voice') {
    return item.options.flatMap(({ id }) => (id === item.key ? [] : { fact: facts[0]!, option: id }));
  }
  const isOfSources = item.type === 'categorise' || (item.type === 'matching' && item.targets[0]?.role === 'source');
  if (!isOfSources) return [];
  return facts.flatMap((fact) => {
    const prompt = stableHash(`prompt ${fact.id}`);
    const key = item.key.find((pair) => pair.prompt === prompt)?.option;
    return item.options.flatMap(({ id }) => (id === key ? [] : { fact, option: id }));
  });
}

/** What a source is a link of, sentence by sentence and fact by fact, as what is mentioned there. */
function wordsOf(index: LessonIndex, source: string): readonly ReadonlySet<string>[] {
  return spokenBy(index, (attribution) => attribution.some((link) => link.source === source));
}

function ownWords(index: LessonIndex): readonly ReadonlySet<string>[] {
  return spokenBy(index, (attribution) => attribution.length === 0);
}

function spokenBy(index: LessonIndex, isTheirs: (attribution: Attribution) => boolean): readonly ReadonlySet<string>[] {
  const sentences = index.sentences.rows.filter(({ attribution = [] }) => isTheirs(attribution));
  const facts = index.lesson.facts.filter((fact) => isTheirs(index.attributions.get(fact.id) ?? []));
  return [
    ...sentences.map(({ id }) => new Set(index.mentions.get(id))),
    ...facts.map((fact) => new Set(statementIdentities(index, fact))),
  ];
}

function shownLists(item: Item) {
  return [
    ...('options' in item ? [item.options] : []),
    ...('entries' in item ? [item.entries] : []),
    ...('prompts' in item ? [item.prompts] : []),
  ];
}
