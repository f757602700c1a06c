import { plural } from './plural.ts';

/** So many reviews, in Arabic. */
export const reviews = plural('ar', {
  zero: 'لا مراجعات',
  one: 'مراجعة واحدة',
  two: 'مراجعتان',
  few: '# مراجعات',
  many: '# مراجعة',
  other: '# مراجعة',
});
