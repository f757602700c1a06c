import type { Language } from '@sanad/language';

/** What is said of a typed answer that is neither right nor wrong, in the item's language. */
export const replyWords: Readonly<
  Record<Language, { readonly spelling: (key: string) => string; readonly tooGeneral: string }>
> = {
  ar: {
    spelling: (key) => `يُكتب: ${key}`,
    tooGeneral: 'هذا صحيح لكنه أعمّ من المطلوب. حدِّد أكثر.',
  },
  en: { spelling: (key) => `It is written: ${key}`, tooGeneral: 'True, but too general. Be more exact.' },
};
