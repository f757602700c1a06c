import type { Card, LessonCard } from '@sanad/lesson';
import '../src/define/sanad-cards.ts';
import type { SanadCards } from '../src/cards/cards.ts';
import { arabicFrame, englishFrame } from './frames.ts';

const common = {
  lesson: 'library',
  note: 'question',
  direction: 'forward',
  topic: 'place',
  targets: [{ fact: 'trip-nuriya', role: 'place' }],
  weight: 'core',
  worth: 0.8,
} as const;

const arabicBack = {
  answer: 'نورية',
  evidence: arabicFrame.evidence[1],
  chain: arabicFrame.chain,
  wording: 'retold',
  asOf: { text: '30 يونيو 2020', certainty: 'inferred' },
  typed: { type: 'place', key: 'نورية', aliases: [], others: ['سدرة'] },
} as const;

const places = [
  { id: 'nuriya', text: 'نورية', at: [10, 34] },
  { id: 'sidra', text: 'سدرة', at: [11, 33.5] },
  { id: 'wadi', text: 'الوادي', at: [12, 34.2] },
] as const;

/** A question, then a card of every other face, in Arabic. */
export const arabicCards: readonly LessonCard[] = [
  {
    ...common,
    id: 'place',
    language: 'ar',
    siblings: 'trip-nuriya',
    answerHash: 'nuriya',
    front: { type: 'question', text: 'وفق بيان المكتبة (2020)، إلى أيّ مدينة سافر وفد المكتبة في 22 يونيو؟' },
    back: arabicBack,
  },
  {
    ...common,
    id: 'gap',
    note: 'cloze',
    language: 'ar',
    siblings: 'gap',
    answerHash: 'gap',
    front: {
      type: 'cloze',
      text: 'وفق بيان المكتبة (2020):',
      blank: { before: 'سافر وفد المكتبة إلى ', after: ' في 22 يونيو.' },
    },
    back: arabicBack,
  },
  {
    ...common,
    id: 'list',
    note: 'list',
    topic: 'demand',
    language: 'ar',
    siblings: 'list',
    answerHash: 'list',
    front: {
      type: 'list',
      text: 'وفق بيان المكتبة (2020)، بماذا طالب الوفد غير ما يأتي؟',
      shown: ['توسيع قاعة القراءة', 'تمديد ساعات الدوام'],
    },
    back: { ...arabicBack, answer: 'شراء كتب جديدة للأطفال واليافعين' },
  },
  {
    ...common,
    id: 'source',
    note: 'source',
    topic: 'source',
    language: 'ar',
    siblings: 'source',
    answerHash: 'source',
    front: {
      type: 'statement',
      text: 'بحسب مقال نُشر عام 2020، مَن صاحب هذا الرقم؟',
      statement: 'في المكتبة 40 رفًّا.',
    },
    back: arabicBack,
  },
  {
    ...common,
    id: 'map',
    note: 'map',
    language: 'ar',
    siblings: 'nuriya',
    answerHash: 'at',
    front: { type: 'map', text: 'أين تقع نورية؟', places, key: 'nuriya' },
    back: { ...arabicBack, answer: 'بلدة على الساحل.' },
  },
];

/** A question in English, and a card that a learner wrote without evidence. */
export const englishCards: readonly Card[] = [
  {
    ...common,
    id: 'place',
    language: 'en',
    siblings: 'trip-nuriya',
    answerHash: 'nuriya',
    front: {
      type: 'question',
      text: 'According to the library (2020), which town did its delegation travel to on 22 June?',
    },
    back: {
      answer: 'Nuriya',
      evidence: englishFrame.evidence[0],
      chain: englishFrame.chain,
      wording: 'retold',
      asOf: { text: '30 June 2020', certainty: 'stated' },
      typed: { type: 'place', key: 'Nuriya', aliases: [], others: ['Sidra'] },
    },
  },
  {
    note: 'own',
    id: 'own-1',
    lesson: 'library',
    language: 'en',
    siblings: 'own-1',
    answerHash: 'own',
    front: { type: 'question', text: 'What is a reading room for?' },
    back: { answer: 'Reading', chain: [], wording: 'retold' },
  },
];

/** An element that shows a deck. */
export function cardsElement(properties: Partial<SanadCards> = {}): SanadCards {
  return Object.assign(document.createElement('sanad-cards'), { cards: arabicCards, ...properties });
}
