import { readFileSync } from 'node:fs';
import { languages, type Language } from '@sanad/language';
import { parseLesson, type Item } from '@sanad/lesson';
import { attemptsFor, indexLesson, lintItem, makeContext, type LessonIndex } from '@sanad/quiz';
import { judgedItems, townLesson, type JudgedItem } from './fixture/fixture.ts';
import type { HeldOutItem } from './fixture/held-out/held-out.ts';
import { judgedSets, type JudgedSet } from './judged-sets.ts';
import { mutations } from './mutations.ts';
import { ratesOf, type Judged, type Miss, type Rate } from './rates.ts';

/** Items of one language that each mutation spoils, at most. */
const sampleSize = 40;

/** What the linter found of one kind of injected flaw. */
export interface Injection {
  readonly name: string;
  readonly rule: string;
  readonly language: Language;
  readonly found: number;
  readonly spoilt: number;
}

/** What the linter found of flaws that people judged. */
interface Found {
  readonly rates: readonly Rate[];
  readonly misses: readonly Miss[];
}

/** The flaws that people judged, and those that were injected. */
export interface Measurement extends Found {
  /** Of each set that somebody judged who had not read the linter. */
  readonly sets: readonly (JudgedSet & Found)[];
  readonly injections: readonly Injection[];
  /** Rules that flagged an item that no mutation had touched, by language. */
  readonly untouched: readonly { readonly language: Language; readonly items: number; readonly flagged: number }[];
}

/** Measures the linter by both. */
export function measureLinter(): Measurement {
  const town = indexLesson(townLesson());
  const libya = lessonIn('libya-2020');
  const banks = languages.map((language) => ({ language, items: bankOf(libya, language) }));
  return {
    ...ratesOf(judgedItems(town.lesson).map((item) => judgedIn(town, item))),
    sets: judgedSets.map((set) => ({ ...set, ...foundIn(set.items()) })),
    injections: banks.flatMap(({ language, items }) => injectionsIn(libya, language, items)),
    untouched: banks.map(({ language, items }) => ({
      language,
      items: items.length,
      flagged: items.filter((item) => flagsOf(libya, item).size > 0).length,
    })),
  };
}

/** Judges items of several lessons, each lesson indexed once. */
function foundIn(items: readonly HeldOutItem[]): Found {
  const indexes = new Map<string, LessonIndex>();
  const judged = items.map(({ lesson, ...item }) => {
    const index = indexes.get(lesson.id) ?? indexLesson(lesson);
    indexes.set(lesson.id, index);
    return judgedIn(index, item);
  });
  return ratesOf(judged);
}

function judgedIn(index: LessonIndex, { name, item, flaws }: JudgedItem): Judged {
  return { name, item, index, language: item.language, flaws: new Set<string>(flaws) };
}

function lessonIn(name: string): LessonIndex {
  const file = new URL(`../../content/${name}.lesson.json`, import.meta.url);
  const lesson = parseLesson(JSON.parse(readFileSync(file, 'utf8')));
  if (!lesson.ok) throw new Error(JSON.stringify(lesson.error[0]));
  return indexLesson(lesson.value);
}

function bankOf(index: LessonIndex, language: Language): readonly Item[] {
  const context = makeContext(index, language, 1);
  const attempts = index.lesson.facts.flatMap((fact) => attemptsFor(context, fact));
  return attempts.flatMap(({ outcome }) => (outcome.ok ? outcome.value : []));
}

function flagsOf(index: LessonIndex, item: Item): ReadonlySet<string> {
  const flaws = lintItem(item, { index }).filter(({ verdict }) => verdict === 'flaw');
  return new Set(flaws.map(({ rule }) => (rule.startsWith('F') ? 'fairness' : rule)));
}

/** Spoils items spread over the bank, those only that were sound before. */
function injectionsIn(index: LessonIndex, language: Language, items: readonly Item[]): readonly Injection[] {
  return mutations.map(({ name, rule, spoil }) => {
    const spoilt = items.flatMap((item) => {
      const changed = spoil(item);
      return changed && !flagsOf(index, item).has(rule) ? changed : [];
    });
    const step = Math.max(1, Math.floor(spoilt.length / sampleSize));
    const sample = spoilt.filter((_, i) => i % step === 0).slice(0, sampleSize);
    const found = sample.filter((item) => flagsOf(index, item).has(rule)).length;
    return { name, rule, language, found, spoilt: sample.length };
  });
}
