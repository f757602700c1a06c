import type { AskingWords } from './asking.ts';

/** The words that ask in Arabic. */
export const arabicAsking: AskingWords = {
  entities: {
    person: { one: 'أيّ شخصية', several: 'أيّ الشخصيات' },
    organisation: { one: 'أيّ جهة', several: 'أيّ الجهات' },
    group: { one: 'أيّ جهة', several: 'أيّ الجهات' },
    document: { one: 'أيّ وثيقة', several: 'أيّ الوثائق' },
  },
  places: {
    city: { one: 'أيّ مدينة', several: 'أيّ المدن' },
    region: { one: 'أيّ منطقة', several: 'أيّ المناطق' },
    country: { one: 'أيّ دولة', several: 'أيّ الدول' },
    continent: { one: 'أيّ قارة', several: 'أيّ القارات' },
    site: { one: 'أيّ مكان', several: 'أيّ الأماكن' },
    'celestial-body': { one: 'أيّ جرم سماوي', several: 'أيّ الأجرام السماوية' },
  },
  dates: {
    day: { one: 'في أيّ يوم', several: 'في أيّ الأيام' },
    month: { one: 'في أيّ شهر', several: 'في أيّ الأشهر' },
    year: { one: 'في أيّ سنة', several: 'في أيّ السنوات' },
    other: { one: 'في أيّ مدة', several: 'في أيّ المدد' },
  },
  object: (noun) => `أيّ ${noun}`,
};
