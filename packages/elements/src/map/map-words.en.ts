import { plural } from '../strings/plural.ts';
import type { MapWords } from './map-words.ts';

/** What a map of a lesson says in English. */
export const englishMap: MapWords = {
  label: 'Places of the lesson on the map',
  elsewhere: 'Not on the map',
  choose: 'Choose a place to read what is told of it.',
  told: 'What is told of it',
  more: plural('en', { one: 'One more fact', other: '# more facts' }),
  failed: 'The map could not be loaded; here are its places.',
};
