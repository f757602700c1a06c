import type { Language } from '@sanad/language';

type Lists = Readonly<Record<Language, readonly string[]>>;

/** Words that turn a sentence round, beside those of rule I6: they count when its truth is worked out. */
export const lacks: Lists = {
  ar: ['دون', 'بدون', 'من دون', 'بلا'],
  en: ['without', 'lacking', 'lacks'],
};

/** Words that shut out everything else. */
export const exclusives: Lists = {
  ar: ['فقط', 'وحده', 'وحدها', 'حصرا', 'لا غير', 'سوى', 'إلا', 'باستثناء', 'ما عدا'],
  en: ['only', 'solely', 'exclusively', 'alone', 'nothing but', 'except'],
};

/** Words that make of what happened once something that happens each time. */
export const forevers: Lists = {
  ar: ['دائما', 'دوما', 'أبدا', 'كلما', 'في كل مرة', 'باستمرار', 'كل عام', 'كل سنة', 'كل يوم', 'كل شهر'],
  en: ['always', 'invariably', 'every time', 'whenever', 'constantly', 'every year', 'every day', 'every month'],
};

/** Words that set a number or a date against another: what they make of it only a reader can say. */
export const comparisons: Lists = {
  ar: [
    'أكثر من',
    'أقل من',
    'على الأقل',
    'على الأكثر',
    'ما لا يقل عن',
    'ما يزيد على',
    'يزيد على',
    'تجاوز',
    'يتجاوز',
    'فوق',
    'قبل',
    'بعد',
  ],
  en: [
    'more than',
    'less than',
    'fewer than',
    'at least',
    'at most',
    'over',
    'under',
    'above',
    'below',
    'before',
    'after',
    'until',
    'since',
  ],
};

/** Verbs that may say the contrary of what a fact says of the same things, in the forms that statements have. */
export const reversals: Lists = {
  ar: [
    ...[
      'عارض',
      'عارضت',
      'يعارض',
      'تعارض',
      'رفض',
      'رفضت',
      'يرفض',
      'ترفض',
      'نفى',
      'نفت',
      'ينفي',
      'تنفي',
      'أنكر',
      'أنكرت',
    ],
    ...['ألغى', 'ألغت', 'يلغي', 'تلغي', 'ألغي', 'ألغيت', 'أجل', 'أجلت', 'تأجل', 'تأجلت', 'منع', 'منعت', 'يمنع', 'تمنع'],
    ...[
      'تراجع',
      'تراجعت',
      'امتنع',
      'امتنعت',
      'انسحب',
      'انسحبت',
      'انتقد',
      'انتقدت',
      'ينتقد',
      'تنتقد',
      'ضد',
      'خلاف',
      'عكس',
    ],
  ],
  en: [
    ...[
      'oppose',
      'opposes',
      'opposed',
      'reject',
      'rejects',
      'rejected',
      'refuse',
      'refuses',
      'refused',
      'deny',
      'denies',
    ],
    ...[
      'denied',
      'cancel',
      'cancels',
      'cancelled',
      'postponed',
      'abandons',
      'abandoned',
      'prevents',
      'prevented',
      'bans',
    ],
    ...[
      'banned',
      'withdrew',
      'resigned',
      'criticises',
      'criticised',
      'criticized',
      'against',
      'avoided',
      'failed',
      'fails',
    ],
  ],
};

/** Words that any statement may have and that add nothing to what it says, folded. */
export const fillers: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set([
    'ان',
    'قد',
    'انه',
    'انها',
    'الي',
    'علي',
    'سوف',
    'يقام',
    'تقام',
    'يقع',
    'تقع',
    'يكون',
    'تكون',
    'هناك',
    'قام',
    'قامت',
    'يقوم',
    'تقوم',
    'اجري',
    'اجرت',
    'جري',
    'جرت',
    'نفسه',
    'نفسها',
    'ذاته',
    'ذاتها',
    'انفسهم',
    'بنفسه',
    'بنفسها',
    'موعد',
    'موعده',
    'موعدها',
  ]),
  en: new Set(
    [
      'for and that there place held take takes took make makes made give gives gave pay pays paid go goes went gone come comes came',
      'is are was were be been being has have had having do does did done will would shall should can could may might',
      'it they them he him she we you its his her their our your own itself himself herself themselves',
    ]
      .join(' ')
      .split(' '),
  ),
};

/** Words that join one clause to another. */
export const joiners: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(['ثم', 'لكن', 'ولكن', 'لكنه', 'لكنها', 'ولكنه', 'ولكنها', 'بل', 'بينما']),
  en: new Set(['and', 'but', 'yet', 'then', 'while', 'though', 'although']),
};
