import { tokensOf } from '@sanad/language';
import type { StemWords } from './stem-words.ts';

/** Words by which a question in English is told from what it asks about. */
export const englishStemWords: StemWords = {
  language: 'en',
  empty: new Set(
    tokensOf(`
      of the following these this is are was were true correct right false statement statements sentence
      sentences about text article report story passage source sources according to in option options answer
      answers below above best said mentioned can be does do it say tell us a an choose select pick one
      applies apply holds accurate thing things regarding from and or
    `),
  ),
  tasks: new Set(
    tokensOf(`
      put order match sort place mark point explain compare write choose find give pair link connect join tie
      assign arrange rank attach bring classify divide distribute drag drop select pick tick click tap touch
      locate indicate identify summarise summarize complete fill allot attribute return
    `),
  ),
  questions: new Set(['which', 'what', 'when', 'where', 'who', 'whom', 'whose', 'how', 'why']),
  endings: [
    'ations',
    'ation',
    'ments',
    'ment',
    'ings',
    'ing',
    'ions',
    'ion',
    'ers',
    'en',
    'er',
    'ors',
    'or',
    'ies',
    'ed',
    'es',
    's',
    'y',
    'e',
  ],
};
