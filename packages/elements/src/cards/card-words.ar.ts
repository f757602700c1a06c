import { plural } from '../strings/plural.ts';
import type { CardWords } from './card-words.ts';

const cardsRated = plural('ar', {
  zero: 'لم تقيّم بطاقة.',
  one: 'قيّمت بطاقة واحدة.',
  two: 'قيّمت بطاقتين.',
  few: 'قيّمت # بطاقات.',
  many: 'قيّمت # بطاقة.',
  other: 'قيّمت # بطاقة.',
});

const spans = {
  minutes: plural('ar', {
    zero: '# دقيقة',
    one: 'دقيقة',
    two: 'دقيقتان',
    few: '# دقائق',
    many: '# دقيقة',
    other: '# دقيقة',
  }),
  hours: plural('ar', {
    zero: '# ساعة',
    one: 'ساعة',
    two: 'ساعتان',
    few: '# ساعات',
    many: '# ساعة',
    other: '# ساعة',
  }),
  days: plural('ar', { zero: '# يوم', one: 'يوم', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' }),
  months: plural('ar', { zero: '# شهر', one: 'شهر', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' }),
  years: plural('ar', { zero: '# سنة', one: 'سنة', two: 'سنتان', few: '# سنوات', many: '# سنة', other: '# سنة' }),
};

/** What a deck says in Arabic. */
export const arabicCards: CardWords = {
  showAnswer: 'أظهر الجواب',
  ratings: { again: 'نسيت', hard: 'صعبة', good: 'جيّدة', easy: 'سهلة' },
  undo: 'تراجع',
  bury: 'أجّلها إلى الغد',
  suspend: 'علّقها',
  cardNews: { buried: 'أُجّلت البطاقة إلى الغد.', suspended: 'عُلّقت البطاقة.', undone: 'عادت البطاقة السابقة.' },
  answerIs: (answer) => `الجواب: ${answer}`,
  cardOf: (place, of) => `البطاقة ${String(place)} من ${String(of)}`,
  onceMore: 'مرّة أخرى',
  oneOf: (count) => `المطلوب واحد من ${String(count)}.`,
  spans,
  ownCard: 'من بطاقاتك',
  asOf: 'وقت كتابة المقال:',
  letters: 'ما كتبته حرفًا حرفًا: المشطوب زائد، والمسطَّر ناقص.',
  deckDone: 'انتهت البطاقات.',
  cardsRated,
  noCards: 'لا بطاقات هنا.',
  making: 'تُعدّ البطاقات…',
  cardsFailed: 'تعذّر إعداد البطاقات.',
  howWell: 'كيف كان جوابك؟',
};
