import { plural } from '../strings/plural.ts';
import type { CardWords } from './card-words.ts';

/** What a deck says in English. */
export const englishCards: CardWords = {
  showAnswer: 'Show the answer',
  ratings: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' },
  undo: 'Undo',
  bury: 'Bury until tomorrow',
  suspend: 'Suspend',
  cardNews: {
    buried: 'The card is put off until tomorrow.',
    suspended: 'The card is suspended.',
    undone: 'The card before is back.',
  },
  answerIs: (answer) => `The answer: ${answer}`,
  cardOf: (place, of) => `Card ${String(place)} of ${String(of)}`,
  onceMore: 'Once more',
  oneOf: (count) => `One of ${String(count)} is asked for.`,
  spans: {
    minutes: (count) => `${String(count)} min`,
    hours: (count) => `${String(count)} h`,
    days: plural('en', { one: '# day', other: '# days' }),
    months: plural('en', { one: '# month', other: '# months' }),
    years: plural('en', { one: '# year', other: '# years' }),
  },
  ownCard: 'Your own card',
  asOf: 'As of the article’s writing:',
  letters: 'What you typed, letter by letter: struck out is too much, underlined was missing.',
  deckDone: 'That was the last card.',
  cardsRated: plural('en', { one: 'You rated # card.', other: 'You rated # cards.' }),
  noCards: 'There are no cards here.',
  making: 'Making the cards…',
  cardsFailed: 'The cards could not be made.',
  howWell: 'How well did you know it?',
};
