import type { Language } from '@sanad/language';
import type { IllegalStepCode } from './illegal-step.ts';

/** Why a learner may not do something now, in words. */
export const illegalStepWords: Readonly<Record<IllegalStepCode, Readonly<Record<Language, string>>>> = {
  submitted: {
    en: 'This quiz has been handed in; nothing in it can be changed.',
    ar: 'سُلّم هذا الاختبار، فلا يُغيَّر فيه شيء.',
  },
  'not-submitted': {
    en: 'This quiz has not been handed in yet.',
    ar: 'لم يُسلَّم هذا الاختبار بعد.',
  },
  'no-such-item': {
    en: 'This quiz has no such question.',
    ar: 'ليس في هذا الاختبار هذا السؤال.',
  },
  'no-such-position': {
    en: 'There is no question at this place in the quiz.',
    ar: 'لا سؤال في هذا الموضع من الاختبار.',
  },
  'time-over': {
    en: 'The time is over. What was answered in time is kept: hand in the quiz.',
    ar: 'انتهى الوقت. ما أُجيب عنه في وقته محفوظ؛ سلّم الاختبار.',
  },
  'already-right': {
    en: 'This question is already answered rightly.',
    ar: 'أُجيب عن هذا السؤال إجابة صحيحة من قبل.',
  },
  'already-answered': {
    en: 'This question is answered; it cannot be skipped.',
    ar: 'أُجيب عن هذا السؤال، فلا يُتخطّى.',
  },
  'no-tries-left': {
    en: 'No tries are left for this question.',
    ar: 'لم تبقَ محاولات لهذا السؤال.',
  },
  'certainty-missing': {
    en: 'Say how sure you are of this answer: 1, 2 or 3.',
    ar: 'حدّد مدى ثقتك بهذه الإجابة: 1 أو 2 أو 3.',
  },
  'no-hints-in-exam': {
    en: 'An exam gives no hints.',
    ar: 'لا تلميحات في الامتحان.',
  },
  'no-hints-left': {
    en: 'This question has no more hints.',
    ar: 'لا مزيد من التلميحات لهذا السؤال.',
  },
  'no-time-limit': {
    en: 'This quiz has no time limit to lift.',
    ar: 'ليس لهذا الاختبار حدّ زمني يُرفع.',
  },
};
