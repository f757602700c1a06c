import { fc, test as prop } from '@fast-check/vitest';
import { foldText, type Language } from '@sanad/language';
import { itemTypes, parseLesson, type Item, type Lesson } from '@sanad/lesson';
import { attemptsFor, indexLesson, makeContext, makeQuiz } from '@sanad/quiz';
import { describe, expect, test } from 'vitest';
import { copyOfLibraryLesson } from '../lessons/library-lesson.ts';
import { syntheticLesson } from '../lessons/synthetic-lesson.ts';

const seed = fc.integer();
const languages = fc.constantFrom<readonly Language[]>(['ar'], ['en'], ['ar', 'en']);

/** What people paste, and what people who mean harm write, into a name. */
const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=1>',
  '\u202Eevil\u202C',
  '\u2066isolate\u2069',
  '\u2067مقلوب',
  '\u200B',
  '\u200F\u200E',
  'a\u0000b',
  '{x|y}',
  '|',
  '\\',
  '{{',
  '}',
  '\\{|}\\',
  '|@date',
  '$& $1 $$',
  '__proto__',
  'constructor',
  '%s %d',
  '…',
  'ـــ',
  'ًٌٍَُِ',
  '٣',
  '2024-01-01',
  'عربي English عربي',
  'English عربي English',
  '👩‍👩‍👧‍👦',
  '\uD800',
);
const surface = fc.oneof(
  { weight: 6, arbitrary: hostile },
  { weight: 3, arbitrary: fc.tuple(hostile, hostile).map(([a, b]) => a + b) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('طويل '.repeat(1_000), 'x'.repeat(5_000)) },
);

/** The lesson as it opens: reviewed, else as the draft that its author sees, else not at all but with a reason. */
function opened(lesson: object): readonly Lesson[] {
  const reviewed = parseLesson(lesson);
  const parsed = reviewed.ok ? reviewed : parseLesson({ ...lesson, state: 'draft' });
  if (parsed.ok) return [parsed.value];
  expect(parsed.error[0]?.message.ar).not.toBe('');
  return [];
}

function textsOf(item: Item): readonly string[] {
  return 'options' in item ? item.options.map(({ text }) => text) : [];
}

/** Every attempt is an item or a reason, and what an item offers is different things. */
function expectHonest(lesson: Lesson, chance: number): void {
  const index = indexLesson(lesson);
  for (const language of ['ar', 'en'] as const) {
    const context = makeContext(index, language, chance);
    for (const { outcome } of lesson.facts.flatMap((fact) => attemptsFor(context, fact))) {
      if (!outcome.ok) {
        expect(outcome.error).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
        continue;
      }
      const texts = textsOf(outcome.value).map(foldText);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts).not.toContain('');
      expect(outcome.value.stem).not.toBe('');
    }
    const quiz = makeQuiz(index, { language, count: 5 }, chance);
    expect(quiz.items.length).toBeLessThanOrEqual(5);
    expect(new Set(quiz.items.map(({ id }) => id)).size).toBe(quiz.items.length);
    const short = quiz.shortfalls.find(({ reason }) => reason === 'too-few-facts');
    expect(short).toEqual(
      quiz.items.length < 5 ? { reason: 'too-few-facts', asked: 5, made: quiz.items.length } : undefined,
    );
  }
}

describe('whatever a lesson holds, an item is made or a reason given', () => {
  prop.prop([seed, fc.integer({ min: 1, max: 8 }), languages, fc.array(surface, { minLength: 1, maxLength: 4 })])(
    'with hostile, empty-looking, very long and mixed names',
    (seed, facts, languages, names) => {
      const rename = (name: string, id: string): string => {
        const which = id.length % (names.length + 1);
        return names[which] === undefined ? name : `${names[which]}${id.length % 2 === 0 ? ` ${name}` : ''}`;
      };
      for (const lesson of opened(syntheticLesson(seed, { facts, languages, rename }).lesson))
        expectHonest(lesson, seed);
    },
  );

  prop.prop([seed, surface])('with every name the same', (seed, name) => {
    for (const lesson of opened(syntheticLesson(seed, { facts: 4, rename: () => name }).lesson)) {
      expectHonest(lesson, seed);
    }
  });

  test('with names that are white space only', () => {
    for (const name of ['\t', ' ', '\u00a0\u2003']) {
      for (const lesson of opened(syntheticLesson(0, { facts: 4, rename: () => name }).lesson)) expectHonest(lesson, 0);
    }
  });

  prop.prop([seed, fc.integer({ min: 1, max: 6 }), languages])('with very few facts', (seed, facts, languages) => {
    const lessons = opened(syntheticLesson(seed, { facts, languages }).lesson);
    expect(lessons).toHaveLength(1);
    for (const lesson of lessons) expectHonest(lesson, seed);
  });

  prop.prop([seed, fc.integer({ min: 1, max: 4 }), languages])(
    'with one entity in every role',
    (seed, facts, languages) => {
      const made = syntheticLesson(seed, { facts, languages, rename: () => 'وفد س' }).lesson;
      const others = /"(?:city|organisation|person|document|demand|principle|region)-\d+-\d+"/g;
      const marked = /\|(?:city|organisation|person|document|demand|principle|region)-\d+-\d+\}/g;
      const one = JSON.parse(
        JSON.stringify({ ...made, entities: [] })
          .replace(others, '"body-0-0"')
          .replace(marked, '|body-0-0}'),
      ) as Lesson;
      const entities = made.entities.filter(({ id, type }) => /^body-|^agency-/.test(id) || type === 'unit');
      const lessons = opened({ ...one, state: 'draft', entities });
      expect(lessons).toHaveLength(1);
      for (const lesson of lessons) expectHonest(lesson, seed);
    },
  );

  prop.prop([seed, fc.integer({ min: 2, max: 6 })])('with the same fact told by many', (seed, times) => {
    const library = copyOfLibraryLesson();
    const [trip] = library.facts;
    const sources = Array.from({ length: times }, (_, i) => ({
      id: `source-${i}`,
      type: 'person',
      name: { ar: `راوٍ ${i}`, en: `Teller ${i}` },
    }));
    const facts = sources.map(({ id }, i) => ({
      ...trip,
      id: i === 0 ? 'trip-tangier' : `again-${i}`,
      attribution: [{ source: id, verb: 'state' }],
    }));
    const others = library.facts.filter(({ id }) => id === 'trip-fez' || id === 'trip-oujda');
    const lessons = opened({
      ...library,
      passage: library.passage.slice(0, 1),
      entities: [...library.entities, ...sources],
      facts: [...facts, ...others],
    });
    expect(lessons.length).toBeGreaterThan(0);
    for (const lesson of lessons) expectHonest(lesson, seed);
  });
});

test('a lesson of one fact says what it cannot give', () => {
  const { lesson } = syntheticLesson(3, { facts: 1 });
  const [only] = opened(lesson);
  const quiz = makeQuiz(indexLesson(only!), { language: 'ar', count: 20, types: itemTypes }, 1);
  expect(quiz.items.length).toBeLessThanOrEqual(1);
  expect(quiz.shortfalls).toContainEqual({ reason: 'too-few-facts', asked: 20, made: quiz.items.length });
});
