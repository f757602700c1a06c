import { languages, type Language } from '../../src/language.ts';
import type { TypedQuery, TypedVerdict } from '../../src/typed-query.ts';
import { civicDemandsInArabic } from './civic-demands.ar.ts';
import { civicDemandsInEnglish } from './civic-demands.en.ts';
import { daysInArabic } from './days.ar.ts';
import { daysInEnglish } from './days.en.ts';
import { documentsInArabic } from './documents.ar.ts';
import { documentsInEnglish } from './documents.en.ts';
import { inventedPeopleInArabic } from './invented-people.ar.ts';
import { inventedPeopleInEnglish } from './invented-people.en.ts';
import { lessonPeopleInArabic } from './lesson-people.ar.ts';
import { lessonPeopleInEnglish } from './lesson-people.en.ts';
import { lessonPlacesInArabic } from './lesson-places.ar.ts';
import { lessonPlacesInEnglish } from './lesson-places.en.ts';
import { numbersInArabic } from './numbers.ar.ts';
import { numbersInEnglish } from './numbers.en.ts';
import { organisationsInArabic } from './organisations.ar.ts';
import { organisationsInEnglish } from './organisations.en.ts';
import { peaceDemandsInArabic } from './peace-demands.ar.ts';
import { peaceDemandsInEnglish } from './peace-demands.en.ts';
import { periodsInArabic } from './periods.ar.ts';
import { periodsInEnglish } from './periods.en.ts';
import { rangesInArabic } from './ranges.ar.ts';
import { rangesInEnglish } from './ranges.en.ts';
import { worldPlacesInArabic } from './world-places.ar.ts';
import { worldPlacesInEnglish } from './world-places.en.ts';
import type { TypedGroup, TypedRow } from './typed-group.ts';

/** A row of the table with all that it is held against. */
export interface TypedAnswer {
  readonly query: TypedQuery;
  readonly verdict: TypedVerdict;
  readonly kind: TypedRow[2];
}

/** Each kind of answer, as the report calls it, with its groups in each language. */
const tables: readonly (readonly [name: string, Readonly<Record<Language, readonly TypedGroup[]>>])[] = [
  [
    'people',
    {
      ar: [...lessonPeopleInArabic, ...inventedPeopleInArabic],
      en: [...lessonPeopleInEnglish, ...inventedPeopleInEnglish],
    },
  ],
  [
    'places',
    { ar: [...lessonPlacesInArabic, ...worldPlacesInArabic], en: [...lessonPlacesInEnglish, ...worldPlacesInEnglish] },
  ],
  ['organisations', { ar: organisationsInArabic, en: organisationsInEnglish }],
  ['documents', { ar: documentsInArabic, en: documentsInEnglish }],
  ['dates', { ar: [...daysInArabic, ...periodsInArabic], en: [...daysInEnglish, ...periodsInEnglish] }],
  ['numbers', { ar: [...numbersInArabic, ...rangesInArabic], en: [...numbersInEnglish, ...rangesInEnglish] }],
  [
    'demands',
    {
      ar: [...peaceDemandsInArabic, ...civicDemandsInArabic],
      en: [...peaceDemandsInEnglish, ...civicDemandsInEnglish],
    },
  ],
];

/** The whole table, by what is asked for and the language it is asked in. */
export const sections = tables.flatMap(([name, groups]) =>
  languages.map((language) => ({ name, language, answers: answersOf(groups[language], language) })),
);

function answersOf(groups: readonly TypedGroup[], language: Language): readonly TypedAnswer[] {
  return groups.flatMap(({ rows, ...asked }) =>
    rows.map(([typed, verdict, kind]) => ({ query: { ...asked, language, typed }, verdict, kind })),
  );
}
