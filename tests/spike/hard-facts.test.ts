import { readFileSync } from 'node:fs';
import { keyTextsOf, type parseLesson, readLesson, type Item, type Lesson } from '@sanad/lesson';
import { attemptsFor, indexLesson, makeContext, makeQuiz, type LessonIndex } from '@sanad/quiz';
import { describe, expect, test } from 'vitest';
import { fromMoodleXml, toMoodleXml } from './moodle-by-hand.ts';

// Five facts that strain the model, from file to item to card to a Moodle question and back.

const file = readFileSync(new URL('../../content/libya-2020.lesson.json', import.meta.url), 'utf8');
const lesson = sound(readLesson(file));
const index = indexLesson(lesson);
const both = ['ar', 'en'] as const;

function sound(parsed: ReturnType<typeof parseLesson>): Lesson {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const keyTextOf = (item: Item): string => keyTextsOf(item).join('، ');

function itemsOf(id: string, language: 'ar' | 'en', from: LessonIndex = index): readonly Item[] {
  const fact = from.facts.get(id);
  if (!fact) throw new Error(id);
  return attemptsFor(makeContext(from, language, 1), fact).flatMap(({ outcome }) => (outcome.ok ? outcome.value : []));
}

/** The front and back of a card, made from an item's parts. */
function cardOf(item: Item): { readonly front: string; readonly back: string; readonly evidence: string } {
  const front = item.type === 'cloze-choice' ? `${item.stem} ${item.blank.before}…${item.blank.after}` : item.stem;
  const evidence = item.evidence.filter(({ supports }) => supports).flatMap(({ runs }) => runs.map(({ text }) => text));
  return { front, back: keyTextOf(item), evidence: evidence.join('') };
}

/** Whether an item asks for one thing that the fact says, or for who says it; others make no card. */
function asksOneThing({ targets }: Item): boolean {
  const [target, ...more] = targets;
  const roles = ['source', ...Object.keys(index.facts.get(target?.fact ?? '')?.relation ?? {})];
  return more.length === 0 && roles.includes(target?.role.split(':')[0] ?? '');
}

const factsInHand = {
  'two trips and two dates in one sentence': 'trip-zuwara',
  'one of three demands': 'convey-disarmament',
  'a range': 'syrian-fighters-sent',
} as const;

describe.each(Object.entries(factsInHand))('%s', (_, id) => {
  test.each(both)('gives items, a card that stands alone and a Moodle question, in %s', (language) => {
    const items = itemsOf(id, language).filter(asksOneThing);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const shown = item.evidence.some(({ runs }) => runs.some(({ mark }) => mark === 'key'));
      expect(shown || (item.topic === 'source' && item.chain.length > 0)).toBe(true);
      if (item.type === 'true-false') continue;
      const card = cardOf(item);
      expect(card.back).not.toBe('');
      expect(card.front).not.toContain(card.back);
      expect(card.evidence).not.toBe('');
    }
    const choices = items.filter((item) => item.type === 'single-choice');
    for (const item of choices) {
      expect(fromMoodleXml(toMoodleXml(item))).toEqual({
        id: item.id,
        stem: item.stem,
        key: keyTextOf(item),
        feedback: item.feedback,
        options: item.options.map(({ text }) => text),
        hints: item.hints,
      });
    }
  });
});

describe('the sentence with two trips and two dates', () => {
  test.each(both)('asks each city by its own date, with the other trip as the first distractor, in %s', (language) => {
    const place = itemsOf('trip-zuwara', language).find(
      (item) => item.type === 'single-choice' && item.topic === 'place',
    );
    expect(place && keyTextOf(place)).toBe(language === 'ar' ? 'زوارة' : 'Zuwara');
    const options = place?.type === 'single-choice' ? place.options : [];
    const rival = options.find(({ text }) => text === (language === 'ar' ? 'مصراتة' : 'Misrata'));
    expect(rival?.feedback).toContain('27');
  });
});

describe('the three demands', () => {
  test.each(both)('never offers one of the three as a wrong answer for another, in %s', (language) => {
    const names = ['stop-escalation', 'disarm-armed-groups', 'foreign-forces-departure'].map(
      (id) => index.entities.get(id)?.name[language],
    );
    for (const item of itemsOf('convey-disarmament', language)) {
      if (item.type !== 'single-choice' && item.type !== 'cloze-choice') continue;
      if (item.topic !== 'demand') continue;
      const wrong = item.options.filter(({ id }) => id !== item.key).map(({ text }) => text.toLowerCase());
      for (const name of names) expect(wrong).not.toContain(name?.toLowerCase());
    }
  });
});

describe('the recruiting claim', () => {
  test.each(both)('carries its chain and swaps neither its people nor its group, in %s', (language) => {
    const chain = index.attributions.get('syrian-fighters-sent')?.map(({ source }) => source);
    expect(chain).toEqual(['pentagon-watchdog', 'nouvel-africom']);
    for (const item of itemsOf('syrian-fighters-sent', language)) {
      expect(['date', 'number', 'source']).toContain(item.topic);
      expect(item.chain.map(({ source }) => source)).toEqual(chain);
    }
    for (const item of itemsOf('fighters-recruited', language)) expect(item.topic).toBe('source');
  });
});

describe('the range', () => {
  test.each(both)('is asked with both bounds, in %s', (language) => {
    const typed = itemsOf('syrian-fighters-sent', language).find((item) => item.type === 'numeric');
    expect(typed?.type === 'numeric' && typed.key).toEqual({ min: 3500, max: 3800 });
  });
});

describe('a judgement', () => {
  test.each(both)('is asked only as a whole: whose it is, where it stands and of what kind, in %s', (language) => {
    const judgements = lesson.facts.filter(
      ({ nature, evidence }) => nature === 'judgement' && evidence[0]?.startsWith('p19'),
    );
    expect(judgements.length).toBeGreaterThan(0);
    const items = judgements.flatMap(({ id }) => itemsOf(id, language));
    expect(items.length).toBeGreaterThan(0);
    for (const { topic, level } of items) {
      expect(['source', 'wording']).toContain(topic);
      expect(['judge', 'compare']).toContain(level);
    }
  });
});

describe('a draft as an extractor leaves it', () => {
  test('opens in one language, without attribution, and gives items', () => {
    const facts = lesson.facts.map((fact) => ({ ...fact, attribution: undefined, ask: undefined, confidence: 0.6 }));
    const draft = { ...lesson, facts, state: 'draft', languages: ['ar'], wording: 'original', closures: [] };
    const arabicOnly = JSON.stringify(draft, (key, value: unknown) => (key === 'en' ? undefined : value));
    const quiz = makeQuiz(indexLesson(sound(readLesson(arabicOnly))), { language: 'ar', count: 5 }, 1);
    expect(quiz.items).toHaveLength(5);
  });
});
