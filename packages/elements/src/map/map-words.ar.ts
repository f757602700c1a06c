import { plural } from '../strings/plural.ts';
import type { MapWords } from './map-words.ts';

/** What a map of a lesson says in Arabic. */
export const arabicMap: MapWords = {
  label: 'أماكن الدرس على الخريطة',
  elsewhere: 'ليست على الخريطة',
  choose: 'اختر مكانًا لتقرأ ما يُروى عنه.',
  told: 'ما يُروى عنه',
  more: plural('ar', {
    zero: 'لا مزيد',
    one: 'معلومة أخرى',
    two: 'معلومتان أخريان',
    few: '# معلومات أخرى',
    many: '# معلومة أخرى',
    other: '# معلومة أخرى',
  }),
  failed: 'تعذّر تحميل الخريطة، وهذه أماكنها.',
};
