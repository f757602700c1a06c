import type { Language } from '@sanad/language';

/** Words, folded, of one language. */
type WordList = Readonly<Record<Language, ReadonlySet<string>>>;

/** Words for the article itself: a statement that says one tells whose words it is. */
export const articleWords: WordList = {
  ar: new Set(['المقال', 'النص', 'الكاتب']),
  en: new Set(['article', 'text', 'author']),
};

/** Words by which a sentence marks what it tells as somebody's view. يعدّ is not among them: it is written like "no longer". */
export const viewWords: WordList = {
  ar: new Set([
    'يري',
    'تري',
    'يرون',
    'يعتبر',
    'تعتبر',
    'يعتبرون',
    'يصف',
    'يوصف',
    'توصف',
    'وصف',
    'تصف',
    'نظر',
    'راي',
    'رايه',
    'رايها',
    'بتعبير',
  ]),
  en: new Set([
    ...['think', 'thinks', 'consider', 'considers', 'see', 'sees', 'view', 'opinion', 'believe', 'believes'],
    ...['call', 'calls', 'called', 'described', 'regard', 'regards', 'judge', 'judges'],
  ]),
};
