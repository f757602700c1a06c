import type { Language } from '@sanad/language';
import type { DataProblem } from './read-data.ts';

/** What is said where there is nothing to show. */
interface ProblemWords {
  readonly retry: string;
  readonly details: string;
  readonly problems: Readonly<Record<DataProblem['reason'], string>>;
}

/** What is said where there is nothing to show, by language. */
export const problemWords: Readonly<Record<Language, ProblemWords>> = {
  ar: {
    retry: 'أعد المحاولة',
    details: 'التفاصيل',
    problems: {
      unreachable: 'تعذّر الوصول إلى الملف. تحقّق من الاتصال ثم أعد المحاولة.',
      'not-json': 'الملف غير مقروء: ليس بصيغة JSON.',
      damaged: 'في الملف ما لا يصحّ، فلا يُعرض. أخبر مَن نشره بالتفاصيل.',
      'no-items': 'لا يتّسع هذا الدرس لأسئلة بهذه الشروط. اطلب أنواعًا أو مواضيع أخرى.',
      'no-session': 'لا اختبار محفوظ بهذا الرقم في هذا الجهاز.',
    },
  },
  en: {
    retry: 'Try again',
    details: 'Details',
    problems: {
      unreachable: 'The file could not be reached. Check the connection and try again.',
      'not-json': 'The file cannot be read: it is not JSON.',
      damaged: 'Something in the file is wrong, so it is not shown. Tell whoever published it the details.',
      'no-items': 'This lesson gives no questions of that kind. Ask for other types or topics.',
      'no-session': 'No quiz is kept under this number on this device.',
    },
  },
};
