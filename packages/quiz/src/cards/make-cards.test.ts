import type { LessonCard } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { libraryIndex, type ToldFact } from '../../../../tests/lessons/library-index.ts';
import { cardsById, makeCards, type CardWishes } from './make-cards.ts';

const press = (id: string, ar: string, en: string) => ({ id, type: 'organisation', name: { ar, en } });
const entities = [press('gazette', 'صحيفة المرفأ', 'Harbour Gazette'), press('radio', 'إذاعة المرفأ', 'Radio Harbour')];
const all: CardWishes = { weights: ['core', 'supporting', 'detail'], most: 100 };

function cards(language: 'ar' | 'en', told: readonly ToldFact[] = [], wishes = all): readonly LessonCard[] {
  return makeCards(libraryIndex(told, entities), language, wishes);
}

function find(made: readonly LessonCard[], fact: string, role: string): LessonCard {
  const card = made.find(({ targets }) => targets[0]?.fact === fact && targets[0].role === role);
  if (!card) throw new Error(made.map(({ targets, front }) => `${JSON.stringify(targets)} ${front.text}`).join('\n'));
  return card;
}

test('every card of a lesson is found by its id, also one that would not be proposed', () => {
  const index = libraryIndex([], entities);
  const byId = cardsById(index, 'ar');
  for (const card of makeCards(index, 'ar', all)) expect(byId.get(card.id)).toEqual(card);
  expect([...byId.keys()].sort()).toEqual([...cardsById(index, 'en').keys()].sort());
  expect(byId.size).toBeGreaterThan(makeCards(index, 'ar', all).length);
});

describe('the front of a card', () => {
  test('says by whose account it asks, and of which year', () => {
    expect(find(cards('en'), 'trip-fez', 'place').front.text).toBe(
      'According to the neighbourhood library, which city did the library team travel to on 9 April 2024?',
    );
    expect(find(cards('ar'), 'rooms', 'number').front.text).toContain('بحسب مقال نُشر عام 2024، ');
  });

  test('asks both ways: what is said of a party, and of whom it is said', () => {
    const made = cards('en');
    expect(find(made, 'hala-office', 'office')).toMatchObject({ direction: 'forward' });
    expect(find(made, 'hala-office', 'person')).toMatchObject({ direction: 'backward', back: { answer: 'Hala Nour' } });
  });

  test('gives the event before, and asks what came next', () => {
    const card = find(cards('en'), 'trip-fez', 'order');
    expect(card.note).toBe('sequence');
    expect(card.front.text).toMatch(/which event came next after this one: the library team travels to Tangier\?$/u);
    expect(card.back.answer).toBe('The library team travels to Fez');
  });
});

describe('a figure that came through others', () => {
  const figure: ToldFact = {
    attribution: [
      { source: 'gazette', verb: 'state' },
      { source: 'radio', verb: 'report' },
    ],
    fact: {
      id: 'shelves',
      nature: 'figure',
      statement: { ar: 'في {المكتبة|library} {40|@count} رفًّا.', en: 'The {library|library} has {40|@count} shelves.' },
      values: { count: { type: 'number', min: 40, max: 40 } },
    },
    text: {
      ar: 'وتقول {صحيفة المرفأ|gazette}، كما تنقل {إذاعة المرفأ|radio}، إنّ في {المكتبة|library} {40|@count} رفًّا.',
      en: '{Harbour Gazette|gazette}, quoted by {Radio Harbour|radio}, says the {library|library} has {40|@count} shelves.',
    },
  };

  test('asks who produced it and through whom it came, with the chain on the back', () => {
    const made = cards('en', [figure]);
    expect(find(made, 'shelves', 'origin').back.answer).toBe('Harbour Gazette');
    expect(find(made, 'shelves', 'source').back).toMatchObject({
      answer: 'Radio Harbour',
      chain: [{ label: 'Harbour Gazette' }, { label: 'Radio Harbour' }],
      asOf: { text: '30 June 2024', certainty: 'stated' },
    });
  });

  test('leaves a gap for the number where no relation has a question for it', () => {
    const card = find(cards('en', [figure]), 'shelves', 'count');
    expect(card.front).toMatchObject({ type: 'cloze', blank: { before: 'The library has ', after: ' shelves.' } });
    expect(card.back.answer).toBe('40');
  });
});

describe('what makes no card', () => {
  test('a judgement, and a date that is told from where the text stands', () => {
    const told: readonly ToldFact[] = [
      {
        attribution: [],
        fact: {
          id: 'calm',
          nature: 'judgement',
          statement: { ar: '{فاس|fez} مدينة هادئة.', en: '{Fez|fez} is calm.' },
        },
      },
      {
        attribution: [],
        fact: {
          id: 'lately',
          nature: 'event',
          statement: {
            ar: 'زارت {هالة نور|hala} {الرباط|rabat} {أمس|@date}.',
            en: '{Hala Nour|hala} visited {Rabat|rabat} {yesterday|@date}.',
          },
          values: { date: { type: 'date', edtf: '2024-06-29', expression: { ar: 'أمس', en: 'yesterday' } } },
          relation: { type: 'visit', actor: 'hala', place: 'rabat', date: '@date' },
        },
      },
    ];
    const asked = cards('en', told).flatMap(({ targets }) => targets.map(({ fact }) => fact));
    expect(asked.filter((fact) => fact === 'calm' || fact === 'lately')).toEqual([]);
  });

  test('a language that the lesson does not have', () => {
    const { lesson, ...index } = libraryIndex();
    expect(makeCards({ ...index, lesson: { ...lesson, languages: ['ar'] } }, 'en')).toEqual([]);
  });
});
