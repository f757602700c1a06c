/** Which Arabic names of the months to show. */
export type MonthNames = 'egypt' | 'levant' | 'maghreb';

type Twelve = readonly [
  ...[string, string, string, string, string, string],
  ...[string, string, string, string, string, string],
];

/** January to December as they are printed: in Egypt and the Gulf, the Levant and Iraq, Tunisia and Algeria. */
export const arabicMonthNames: Readonly<Record<MonthNames, Twelve>> = {
  egypt: [
    ...(['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو'] as const),
    ...(['يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'] as const),
  ],
  levant: [
    ...(['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران'] as const),
    ...(['تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول'] as const),
  ],
  maghreb: [
    ...(['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان'] as const),
    ...(['جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'] as const),
  ],
};

/** January to December as they are printed in English. */
export const englishMonthNames: Twelve = [
  ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
  ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
];

/** Other accepted spellings, January to December, separated by commas: Morocco's names among them. */
export const otherMonthSpellings: Twelve = [
  ...(['jan, كانون ثاني', 'feb', 'mar', 'apr', 'may', 'jun, يونيه'] as const),
  ...(['jul, يوليه, يوليوز', 'aug, غشت, اوغسطس', 'sep, sept, شتنبر'] as const),
  ...(['oct, تشرين اول, اوكتوبر', 'nov, تشرين ثاني, نونبر', 'dec, كانون اول, دجنبر'] as const),
];

/** The names Libya used from 1969 to 2011; some are everyday words, so they need a day beside them. */
export const libyanMonthNames: Twelve = [
  ...(['أي النار', 'النوار', 'الربيع', 'الطير', 'الماء', 'الصيف'] as const),
  ...(['ناصر', 'هانيبال', 'الفاتح', 'التمور', 'الحرث', 'الكانون'] as const),
];
