import { plural } from '../../strings/plural.ts';
import type { EdgeWords } from './edge-words.ts';

const questions = plural('ar', {
  zero: '# سؤال',
  one: 'سؤال واحد',
  two: 'سؤالان',
  few: '# أسئلة',
  many: '# سؤالًا',
  other: '# سؤال',
});

const questionsObject = plural('ar', {
  zero: '# سؤال',
  one: 'سؤالًا واحدًا',
  two: 'سؤالين',
  few: '# أسئلة',
  many: '# سؤالًا',
  other: '# سؤال',
});

const minutes = plural('ar', {
  zero: 'أقلّ من دقيقة',
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: '# دقائق',
  many: '# دقيقة',
  other: '# دقيقة',
});

/** What a quiz says at its edges in Arabic. */
export const arabicEdges: EdgeWords = {
  fewer: (made) => `لم يتّسع الدرس لأكثر من هذا: ${questions(made)}.`,
  closing: 'بلغتَ آخر الأسئلة',
  left: (count) => `تركت ${questionsObject(count)} بلا جواب. عُد إلى ما تركت، أو أنهِ الاختبار الآن.`,
  toSkipped: 'عُد إلى ما تركت',
  finish: 'أنهِ الاختبار',
  handIn: 'سلّم الاختبار',
  start: 'ابدأ',
  size: questions,
  minutes: (count) => `المدّة ${minutes(count)}`,
  examNote: 'تظهر النتيجة والأدلّة بعد التسليم، ولك أن تغيّر أجوبتك إلى ذلك الحين.',
  certaintyNote: 'تقول مع كلّ جواب كم أنت واثق منه: الثقة ترفع نقاط الصواب، وتخصم إن أخطأت.',
  timeLeft: (clock) => `بقي ${clock}`,
  minutesLeft: (count) => `بقي من الوقت ${minutes(count)}.`,
  timeOver: 'انتهى الوقت. ما أجبت عنه في وقته محفوظ.',
  moreTime: 'أحتاج إلى وقت أطول',
  timeLifted: 'رُفع حدّ الوقت.',
  again: 'اختبار بأسئلة جديدة',
  anew: 'أعد الاختبار',
};
