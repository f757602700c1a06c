import { plural } from './plural.ts';
import type { Strings } from './strings.ts';

const questions = plural('ar', {
  zero: '# سؤال',
  one: 'سؤال واحد',
  two: 'سؤالين',
  few: '# أسئلة',
  many: '# سؤالًا',
  other: '# سؤال',
});

const mistakes = plural('ar', {
  zero: 'لا أخطاء',
  one: 'خطأ واحد',
  two: 'خطآن',
  few: '# أخطاء',
  many: '# خطأً',
  other: '# خطأ',
});

const skipped = plural('ar', {
  zero: 'لم تترك سؤالًا',
  one: 'سؤال بلا جواب',
  two: 'سؤالان بلا جواب',
  few: '# أسئلة بلا جواب',
  many: '# سؤالًا بلا جواب',
  other: '# سؤال بلا جواب',
});

/** What the elements say in Arabic. */
export const arabic: Strings = {
  language: 'ar',
  direction: 'rtl',
  topics: {
    date: 'التواريخ',
    place: 'الأماكن',
    actor: 'الأطراف',
    demand: 'المطالب',
    number: 'الأعداد',
    source: 'المصادر',
    document: 'الوثائق',
    object: 'الأشياء',
    wording: 'الصياغة',
  },
  verdicts: {
    right: 'صحيح.',
    spelling: 'صحيح، وانتبه إلى الكتابة.',
    partial: 'صحيح في بعضه.',
    general: 'أعمّ من المطلوب.',
    wrong: 'خطأ.',
  },
  check: 'تحقّق',
  hint: 'تلميح',
  noMoreHints: 'لا تلميحات أخرى',
  skip: 'تخطَّ',
  chooseFirst: 'اختر جوابًا أولًا.',
  next: 'السؤال التالي',
  save: 'احفظ إجابتك',
  change: 'غيّر إجابتك',
  saved: 'حُفظت إجابتك، ولك أن تغيّرها قبل تسليم الاختبار.',
  tryAgain: 'حاول مرّة أخرى',
  triesLeft: plural('ar', {
    zero: 'لم تبقَ لك محاولات.',
    one: 'بقيت لك محاولة واحدة.',
    two: 'بقيت لك محاولتان.',
    few: 'بقيت لك # محاولات.',
    many: 'بقيت لك # محاولة.',
    other: 'بقيت لك # محاولة.',
  }),
  blank: 'فراغ',
  kilometres: (length) => `${String(length)} كم`,
  modelAnswer: 'جواب نموذجي',
  yourAnswer: 'إجابتك',
  correctAnswer: 'الصواب',
  evidence: 'الدليل',
  retold: (paragraph) => `صياغة سند، الفقرة ${String(paragraph)}`,
  original: (paragraph) => `نصّ المصدر، الفقرة ${String(paragraph)}`,
  whoSaidIt: 'مَن قال؟',
  article: 'المقال',
  through: 'عبر',
  inferred: 'استنتاجًا',
  openInParagraph: 'اعرضه في فقرته',
  score: (points, items) => `أصبت ${points} من ${questions(items)}`,
  byTopic: 'النتيجة بحسب الموضوع',
  topic: 'الموضوع',
  share: 'النسبة',
  pointsOf: (points, items) => `${points} من ${String(items)}`,
  mistakes,
  noMistakes: 'لم تخطئ في شيء مما أجبت عنه.',
  skipped,
  showTheirAnswers: 'اعرض أجوبتها',
};
