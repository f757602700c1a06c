import type { Language } from '@sanad/language';
import type { Item } from '@sanad/lesson';
import { gradeResponse, resultOf, sessionsOf } from '@sanad/quiz';
import type { LitElement } from 'lit';
import { libraryLesson } from '../../../tests/lessons/library-lesson.ts';
import '../src/define/sanad-map.ts';
import '../src/define/sanad-passage.ts';
import '../src/define/sanad-quiz.ts';
import '../src/define/sanad-timeline.ts';
import { arabicItems } from './arabic-items.ts';
import { arabicCards, cardsElement, englishCards } from './cards.ts';
import { englishItems } from './english-items.ts';
import { itemElement } from './item-element.ts';
import { wrongResponse } from './items.ts';
import { placesLesson } from './places-lesson.ts';

/** The test items in a language. */
export const itemsIn: Readonly<Record<Language, readonly Item[]>> = { ar: arabicItems, en: englishItems };

/** An element that shows something, in a language; made anew by each call. */
export type Showing = (language: Language) => LitElement;

/** Every element, shown with content of its own. */
export const everyElement: Readonly<Record<string, Showing>> = {
  'sanad-quiz': (language) => quizOf(language, {}),
  'sanad-quiz before an exam': (language) => quizOf(language, { mode: 'exam', timeLimit: 10, certainty: true }),
  'sanad-item': (language) => itemElement(firstOf(language), { hintsShown: 1 }),
  'sanad-item with its reply': (language) => {
    const response = wrongResponse(firstOf(language));
    return itemElement(firstOf(language), { response, grade: gradeResponse(firstOf(language), response) });
  },
  'sanad-cards': (language) => cardsElement({ cards: language === 'ar' ? arabicCards : englishCards }),
  'sanad-passage': (language) =>
    Object.assign(document.createElement('sanad-passage'), { lesson: placesLesson, language }),
  'sanad-timeline': (language) =>
    Object.assign(document.createElement('sanad-timeline'), { lesson: placesLesson, language }),
  'sanad-map': (language) => Object.assign(document.createElement('sanad-map'), { lesson: placesLesson, language }),
  'sanad-results': (language) => Object.assign(document.createElement('sanad-results'), { result: resultIn(language) }),
};

function firstOf(language: Language): Item {
  const [item] = itemsIn[language];
  if (item === undefined) throw new Error(`no item in ${language}`);
  return item;
}

function quizOf(language: Language, wishes: object): LitElement {
  const items = itemsIn[language];
  const { id, version } = libraryLesson;
  const quiz = {
    lesson: { id, version },
    title: libraryLesson.title[language],
    language,
    seed: 1,
    items,
    shortfalls: [],
  };
  return Object.assign(document.createElement('sanad-quiz'), { quiz, ...wishes });
}

/** Two mistakes, and the rest left out. */
function resultIn(language: Language): ReturnType<typeof resultOf> {
  const base = { device: 'd', lesson: { id: 'library', version: 1 }, session: 's' };
  const quiz = { lesson: base.lesson, title: 'library', language, seed: 1, items: itemsIn[language], shortfalls: [] };
  const answers = itemsIn[language].slice(0, 2).map((item, at) => {
    const response = wrongResponse(item);
    const grade = gradeResponse(item, response);
    return {
      ...base,
      type: 'answered',
      id: `e${at}`,
      at: `2026-01-01T00:0${at + 1}:00.000Z`,
      item,
      response,
      grade,
    } as const;
  });
  const started = { ...base, type: 'started', id: 's', at: '2026-01-01T00:00:00.000Z', quiz } as const;
  const [session] = sessionsOf([started, ...answers]);
  if (session === undefined) throw new Error('no session');
  return resultOf(session);
}
