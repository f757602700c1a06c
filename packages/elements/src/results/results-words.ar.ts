import { plural } from '../strings/plural.ts';
import type { ResultsWords } from './results-words.ts';

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

/** What the result of a quiz says in Arabic. */
export const arabicResults: ResultsWords = {
  score: (points, items) => `أصبت ${points} من ${questions(items)}`,
  byTopic: 'النتيجة بحسب الموضوع',
  topic: 'الموضوع',
  share: 'النسبة',
  mistakes,
  noMistakes: 'لم تخطئ في شيء مما أجبت عنه.',
  skipped,
  showTheirAnswers: 'اعرض أجوبتها',
};
