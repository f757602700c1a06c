import { plural } from './plural.ts';
import type { Strings } from './strings.ts';

/** What the settings say of language, look and what is kept, in English. */
export const enConfig: Strings['config'] = {
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  sizes: { normal: 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' },
  storage: 'Keeping your progress',
  durable: 'Every answer is saved on this device before its result appears.',
  memory: 'Your progress is lost when this page is closed.',
  persistence: {
    granted: 'The browser has agreed not to clear it when space runs short.',
    denied: 'The browser does not promise to keep it when the device runs short of space.',
    unknown: 'This browser does not say whether it keeps it when space runs short.',
    'not-asked': 'We ask the browser to keep it after your first answer.',
  },
  answers: plural('en', { one: 'One answer is saved.', other: '# answers are saved.' }),
  unreadable: plural('en', {
    one: 'One record cannot be read by this version; it is kept as it is.',
    other: '# records cannot be read by this version; they are kept as they are.',
  }),
  about: 'About Sanad',
  aboutText:
    'Sanad is the Arabic word for what a report rests on, and the chain of who passed it on. It turns news into lessons in which every question rests on a sentence the learner can see.',
  version: (version) => `Version ${version}`,
  licences: [
    'Sanad’s code: MIT licence.',
    'Lesson texts: CC BY 4.0, unless the lesson says otherwise.',
    'Fonts IBM Plex Sans Arabic, Noto Naskh Arabic and Noto Serif: SIL OFL 1.1.',
    'Libraries Lit, idb, Valibot, Workbox and ts-fsrs: BSD, ISC and MIT licences.',
    'Coastlines: Natural Earth, public domain.',
  ],
};
