import type { Entity, Lesson } from '@sanad/lesson';
import { lesson } from './lesson.ts';

function town(id: string, ar: string, en: string, at: readonly [number, number]): Entity {
  return {
    id,
    type: 'place',
    kind: 'city',
    name: { ar, en },
    gloss: { ar: `بلدة ${ar}.`, en: `The town of ${en}.` },
    at,
  };
}

/** Towns as close to one another as a real coast has them, a region, a place without coordinates and one in the sky. */
export const places: readonly Entity[] = [
  town('zahr', 'الزهر', 'Zahr', [12.08, 32.93]),
  town('rim', 'واحة الريم', 'Rim Oasis', [13.19, 32.89]),
  town('sidra', 'سدرة', 'Sidra', [15.09, 32.38]),
  town('nuriya', 'نورية', 'Nuriya', [16.59, 31.21]),
  town('marj', 'المرج الكبير', 'Greater Marj', [20.07, 32.12]),
  { id: 'plain', type: 'place', kind: 'region', name: { ar: 'سهل نورية', en: 'the Nuriya plain' }, at: [15.95, 29.13] },
  { id: 'south', type: 'place', kind: 'region', name: { ar: 'جنوب السهل', en: 'south of the plain' } },
  { id: 'najm', type: 'place', kind: 'celestial-body', name: { ar: 'المذنّب نجم', en: 'Comet Najm' }, at: [15, 30] },
];

/** The library's trips: stated, relative and missing dates, a plan, and a date of writing. */
export const placesLesson: Lesson = {
  ...lesson,
  id: 'places',
  asOf: {
    edtf: '2020-07-29',
    certainty: 'inferred',
    how: { ar: 'يذكر البيان رحلة يوليو على أنها قريبة.', en: 'The statement speaks of the July trip as recent.' },
  },
  entities: [...lesson.entities.filter(({ id }) => id !== 'nuriya'), ...places],
  facts: [
    {
      id: 'trip-nuriya',
      nature: 'event',
      weight: 'core',
      statement: {
        ar: 'زارت {سلمى النجار|salma} {نورية|nuriya} في {يونيو|@date}.',
        en: '{Salma Najjar|salma} visited {Nuriya|nuriya} in {June|@date}.',
      },
      values: { date: { type: 'date', edtf: '2020-06' } },
      evidence: ['s1'],
    },
    {
      id: 'again',
      nature: 'event',
      weight: 'core',
      statement: {
        ar: 'سافر وفد {المكتبة|library} إلى {نورية|nuriya} مرّة ثانية.',
        en: 'The delegation of the {library|library} travelled to {Nuriya|nuriya} again.',
      },
      evidence: ['s2'],
      after: { facts: ['trip-nuriya'], evidence: ['s1'] },
    },
    {
      id: 'report-day',
      nature: 'event',
      weight: 'detail',
      statement: { ar: 'نُشر {التقرير|report} {أمس|@date}.', en: 'The {report|report} appeared {yesterday|@date}.' },
      values: {
        date: { type: 'date', edtf: '2020-07-28', expression: { ar: 'أمس', en: 'yesterday' }, certainty: 'inferred' },
      },
      evidence: ['s3'],
    },
    {
      id: 'more-trips',
      nature: 'plan',
      weight: 'detail',
      statement: {
        ar: 'قد تلي رحلات أخرى إلى {نورية|nuriya} في {الربع الرابع|@date}.',
        en: 'More trips to {Nuriya|nuriya} may follow in {the fourth quarter|@date}.',
      },
      values: { date: { type: 'date', edtf: '2020-36' } },
      evidence: ['s3'],
    },
    {
      id: 'praise',
      nature: 'judgement',
      weight: 'detail',
      statement: { ar: '{نورية|nuriya} أجمل البلدات.', en: '{Nuriya|nuriya} is the finest of towns.' },
      evidence: ['s4'],
    },
  ],
};
