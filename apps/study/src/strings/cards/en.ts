import type { CardStrings } from '../cards.ts';
import { plural } from '../plural.ts';

const cards = plural('en', { one: 'one card', other: '# cards' });

const newCards = plural('en', { one: 'one new card', other: '# new cards' });

const reviews = plural('en', { one: 'one review', other: '# reviews' });

const countOf = (count: number, counted: (count: number) => string, none: string): string =>
  count === 0 ? none : counted(count);

const daily = (fresh: number | undefined, again: number | undefined): string =>
  [
    fresh === undefined ? '' : countOf(fresh, newCards, 'no new cards'),
    again === undefined ? '' : countOf(again, reviews, 'no reviews'),
  ]
    .filter((part) => part !== '')
    .join(' and ');

/** What the pages of cards say in English. */
export const englishCards: CardStrings = {
  cards,
  cancel: 'Cancel',
  undo: 'Undo',
  flagged: {
    text: 'You reported a fault in this card.',
    settle: 'It is right',
    settled: 'The report is taken off the card.',
  },
  outdated: {
    text: 'The lesson now gives another answer than the one you learnt.',
    settle: 'Take the new answer',
    settled: 'The new answer is now your card’s.',
  },
  review: {
    title: 'Reviewing cards',
    leave: 'Leave the review',
    typing: 'I type the answer',
    leech:
      'You often forget this one, so it is suspended. Word it anew or look its fact up in the text, then bring it back.',
    none: 'You have no cards yet. Add some from the page of a lesson.',
    comesBack: plural('en', {
      one: 'The first card comes back in a minute.',
      other: 'The first card comes back in # minutes.',
    }),
    overLimit: plural('en', {
      one: 'One card is over your daily limit; it comes tomorrow.',
      other: '# cards are over your daily limit; they come tomorrow.',
    }),
    siblings: plural('en', {
      one: 'One card asks a fact you reviewed today, so it waits until tomorrow.',
      other: '# cards ask facts you reviewed today, so they wait until tomorrow.',
    }),
    early: 'Ask me now',
    toProgress: 'See your progress',
    toCards: 'To the cards',
    all: 'Review the cards of all lessons',
    toToday: 'To Today',
  },
  edit: {
    action: 'Edit',
    title: 'Edit the card',
    dek: 'Put it in your own words. Its history and evidence stay as they are.',
    question: 'Question',
    answer: 'Answer',
    keep: 'Save',
    kept: 'Your wording is saved.',
    reset: 'Use the lesson’s wording',
    isReset: 'The card reads as in the lesson again.',
  },
  report: {
    action: 'Report a fault',
    title: 'What is wrong with this card?',
    dek: 'Your report is kept on this device with the card; you find it among the cards of its lesson.',
    note: 'What did you find? (if you like)',
    keep: 'Save the report',
    kept: 'Your report is saved.',
  },
  deck: {
    due: plural('en', { one: 'One card is due', other: '# cards are due' }),
    start: 'Start reviewing',
    other: 'Cards of other lessons',
    all: 'Your cards of this lesson',
    lost: plural('en', {
      one: 'The text no longer says what one card asks.',
      other: 'The text no longer says what # cards ask.',
    }),
    suspend: 'Suspend',
    resume: 'Bring back',
    suspended: 'The card is suspended.',
    resumed: 'The card is back in review.',
    remove: 'Remove',
    removed: plural('en', {
      one: 'The card is removed; its history is kept.',
      other: '# cards are removed; their history is kept.',
    }),
    leech: 'often forgotten',
    isSuspended: 'Suspended',
    isBuried: 'Put off',
    isNew: 'New',
    isLearning: 'Being learnt',
    isDue: 'Due',
    dueIn: (days) => (days === 1 ? 'Tomorrow' : `In ${String(days)} days`),
  },
  only: {
    title: 'For this lesson only',
    newCards: 'New cards a day',
    reviews: 'Reviews a day',
    common: (fresh, again) => `The common limits hold: ${daily(fresh, again)} a day, over all lessons.`,
    own: (fresh, again) => `A day: ${daily(fresh, again)}${(fresh ?? 0) + (again ?? 0) === 0 ? '' : ' at most'}.`,
    until: 'Ask its cards until',
    untilNote: 'News grows old. After this day its cards are no longer asked; their history is kept.',
    askedUntil: (day) => `Its cards are asked until ${day}.`,
    retired: (day) => `The last day of its cards was ${day}; they are no longer asked.`,
  },
  picker: {
    propose: 'Cards proposed for this lesson',
    proposeDek:
      'What is most worth keeping in mind. Leave out what you do not want, then add the rest; nothing is added before you confirm it.',
    more: 'Add more cards',
    from: 'Where from?',
    choices: { proposed: 'Proposed', topic: 'By topic', mistakes: 'Your mistakes' },
    topic: 'Topic',
    anyTopic: 'All topics',
    which: 'The cards you want',
    add: (count) => `Add ${cards(count)}`,
    added: plural('en', { one: 'One card was added.', other: '# cards were added.' }),
    nothing: 'No other cards here are worth keeping.',
    noMistakes: 'There are no mistakes in quizzes of this lesson, or all of them are among your cards.',
  },
  own: {
    title: 'Write a card yourself',
    dek: 'One question with one short answer.',
    topic: 'Its topic',
    add: 'Add the card',
    added: 'Your card was added.',
  },
  home: {
    nothingDue: 'You have reviewed all that was due. The rest comes back on its day.',
    split: (fresh, again) => {
      const parts = [again === 0 ? '' : `${cards(again)} to review`, fresh === 0 ? '' : newCards(fresh)];
      const text = parts.filter((part) => part !== '').join(', ');
      return `${text.replace(/^o/u, 'O')}.`;
    },
    empty: 'No cards yet',
    emptyDek:
      'Open a lesson below and choose what you want to remember of it. Each card comes back shortly before you would forget it.',
    decks: 'Cards of each lesson',
    noDeck: 'Not chosen yet',
    due: (count) => (count === 0 ? 'none today' : `${String(count)} today`),
    mastered: (count) => `${String(count)} mastered`,
  },
  custom: {
    title: 'Custom study',
    which: 'What to review?',
    kinds: { forgotten: 'Forgotten', ahead: 'Ahead', topics: 'A topic', exam: 'For an exam' },
    back: 'Forgotten within',
    ahead: 'Due within',
    days: plural('en', { one: 'a day', other: '# days' }),
    topic: 'Topic',
    lesson: 'Lesson',
    allLessons: 'All lessons',
    exam: 'Day of the exam',
    examNote: 'What you may have forgotten by that day, the weakest first.',
    found: plural('en', { one: 'One card.', other: '# cards.' }),
    start: 'Start',
  },
};
