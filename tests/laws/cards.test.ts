import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fc, test as prop } from '@fast-check/vitest';
import { compareTyped, foldText, languages, tokensOf, type Language } from '@sanad/language';
import { parseLesson, type LessonCard } from '@sanad/lesson';
import { indexLesson, makeCards, type CardWishes, type LessonIndex } from '@sanad/quiz';
import { describe, expect, test } from 'vitest';
import { frontTexts } from '../../packages/quiz/src/cards/frame-card.ts';
import { isSensitive } from '../../packages/quiz/src/relations/relations.ts';
import { syntheticLesson } from '../lessons/synthetic-lesson.ts';

const language = fc.constantFrom<Language>('ar', 'en');
const made = fc.record({ seed: fc.integer(), facts: fc.integer({ min: 1, max: 20 }) });
const wishes: CardWishes = { weights: ['core', 'supporting', 'detail'], most: 400 };

interface Plan {
  readonly seed: number;
  readonly facts: number;
}

function indexed(lesson: unknown): LessonIndex {
  const parsed = parseLesson(lesson);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  return indexLesson(parsed.value);
}

function synthetic({ seed, facts }: Plan): LessonIndex {
  return indexed(syntheticLesson(seed, { facts }).lesson);
}

function shipped(name: string): LessonIndex {
  const file = fileURLToPath(new URL(`../../content/${name}.lesson.json`, import.meta.url));
  return indexed(JSON.parse(readFileSync(file, 'utf8')));
}

/** What every card must be, whatever the lesson. */
function checkCard(index: LessonIndex, card: LessonCard): void {
  const { front, back } = card;
  const texts = frontTexts(front);
  for (const text of texts) expect(tokensOf(text).length, text).toBeLessThanOrEqual(20);
  expect(` ${foldText(texts.join(' '))} `, back.answer).not.toContain(` ${foldText(back.answer)} `);
  expect(back.answer.trim()).not.toBe('');
  expect(back.evidence?.runs.some(({ mark, text }) => mark === 'key' && text !== '')).toBe(true);
  if (back.typed) {
    expect(compareTyped({ ...back.typed, language: card.language, typed: back.answer }), back.answer).toBe('right');
  }
  for (const { fact: id } of card.targets) {
    const fact = index.facts.get(id);
    if (!fact) throw new Error(id);
    expect(fact.nature).not.toBe('judgement');
    if (isSensitive(fact) && card.note !== 'map' && card.note !== 'term') {
      expect(['date', 'number', 'source']).toContain(card.topic);
    }
    const dates = Object.values(fact.values ?? {}).filter((value) => value.type === 'date');
    expect(dates.filter(({ expression }) => expression)).toEqual([]);
  }
}

describe('the cards of any lesson', () => {
  prop.prop([made, language])(
    'say nothing of the answer before they are turned, and prove it after',
    (plan, language) => {
      const index = synthetic(plan);
      for (const card of makeCards(index, language, wishes)) checkCard(index, card);
    },
  );

  prop.prop([made])('have ids of their own, the same in both languages and in every build', (plan) => {
    const index = synthetic(plan);
    const [arabic, english] = languages.map((language) => makeCards(index, language, wishes));
    const ids = arabic?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(english?.map(({ id }) => id)).toEqual(ids);
    expect(english?.map(({ answerHash }) => answerHash)).toEqual(arabic?.map(({ answerHash }) => answerHash));
    expect(makeCards(synthetic(plan), 'ar', wishes)).toEqual(arabic);
  });

  prop.prop([made, language, fc.integer({ min: 0, max: 30 })])(
    'are never more than asked for',
    (plan, language, most) => {
      const index = synthetic(plan);
      const cards = makeCards(index, language, { most });
      expect(cards.length).toBeLessThanOrEqual(most);
      expect(cards.every(({ weight }) => weight === 'core')).toBe(true);
      expect(makeCards(index, language).length).toBeLessThanOrEqual(20);
    },
  );

  prop.prop([made, language])('are of the wanted topics or facts alone', (plan, language) => {
    const index = synthetic(plan);
    const dates = makeCards(index, language, { topics: ['date'] });
    expect(dates.every(({ topic, weight }) => topic === 'date' && weight !== 'detail')).toBe(true);
    const [fact] = index.lesson.facts;
    const ofOne = makeCards(index, language, { facts: [fact!.id] });
    expect(ofOne.every(({ targets }) => targets[0]!.fact === fact!.id)).toBe(true);
  });
});

describe('the cards of the lessons that are shipped', () => {
  for (const name of ['libya-2020', 'rosetta-2016']) {
    test(`${name}: fifteen to twenty are proposed, of several notes, and every one keeps the rules`, () => {
      const index = shipped(name);
      for (const language of languages) {
        const cards = makeCards(index, language);
        expect(cards.length).toBeGreaterThanOrEqual(15);
        expect(cards.length).toBeLessThanOrEqual(20);
        expect(new Set(cards.map(({ note }) => note)).size).toBeGreaterThanOrEqual(4);
        for (const card of makeCards(index, language, wishes)) checkCard(index, card);
      }
    });
  }
});
