import { plural } from '../plural.ts';
import type { ProgressStrings } from '../progress.ts';

const days = plural('en', { one: 'one day', other: '# days' });
const minutes = plural('en', { one: 'one minute', other: '# minutes' });
const cards = plural('en', { one: 'one card', other: '# cards' });

/** What the page of progress says in English. */
export const englishProgress: ProgressStrings = {
  empty: 'Nothing to show yet',
  emptyDek:
    'Choose cards from a lesson and review them, or answer a quiz. After that you see here what you studied and what stayed.',
  emptyAction: 'Choose cards',
  toToday: 'To Today',
  noCards: 'Memory is reckoned from cards. Choose some from a lesson to see what stays of it.',
  rhythm: (studied, of) =>
    of <= 1 ? 'This is your first day here.' : `You studied on ${days(studied)} of the last ${String(of)}.`,
  today: plural('en', { one: 'You reviewed one card today.', other: 'You reviewed # cards today.' }),
  table: 'As a table',
  day: 'Day',
  none: 'None yet',
  calendar: {
    title: 'Days of study',
    weeks: plural('en', { one: '# week', other: '# weeks' }),
    label: (studied, weeks) =>
      `Map of days of study over ${String(weeks)} weeks: ${days(studied)} with study. The table below has the details.`,
    fewer: 'Fewer',
    more: 'More',
    reviews: 'Cards',
    answers: 'Answers',
  },
  week: {
    title: 'This week',
    cards,
    reviewed: 'Reviewed',
    waiting: 'Waiting today',
    label: (reviewed, waiting) =>
      `Reviewed in the last seven days: ${cards(reviewed)}; waiting today: ${cards(waiting)}. The table below has the details.`,
  },
  forecast: {
    title: 'What will be due',
    days,
    late: 'Late',
    backlog: 'Waiting',
    due: 'Cards',
    nothing: 'No cards in the coming days.',
    waiting: plural('en', {
      one: 'One card waits from earlier days. That is fine: the review begins with it.',
      other: '# cards wait from earlier days. That is fine: the review begins with them.',
    }),
    label: (total, backlog) =>
      `Cards in the coming days: ${cards(total)}; waiting: ${cards(backlog)}. The table below has the details.`,
  },
  retained: {
    title: 'What you recalled when asked',
    days: (count) => `Last ${days(count)}`,
    young: 'Young cards',
    mature: 'Mature cards',
    all: 'All',
    desired: (percent) =>
      `The goal you chose: ${String(percent)}%. A card is mature when its reviews are 21 days or more apart.`,
    nothing: 'This appears after a card is first reviewed on a later day.',
    cards: 'Cards',
    recalled: 'Recalled',
    tried: 'Asked',
    share: 'Share',
  },
  mastery: {
    title: 'Mastery by topic',
    topic: 'Topic',
    cards: 'Cards',
    mastered: 'Mastered',
    recall: 'Likely recalled now',
    note: 'Mastered is what stays in mind three weeks or more and was recalled twice on different days.',
  },
  hard: {
    title: 'The facts that are hardest for you',
    nothing: 'You have forgotten nothing yet.',
    forgotten: (forgotten, tried) => `Forgotten ${String(forgotten)} of ${String(tried)} times`,
    deck: 'Cards of its lesson',
  },
  memory: {
    title: 'Memory and time',
    open: 'How well the cards are held, and the time it takes',
    nothing: 'What is held appears here after the first review of a card.',
    stability: {
      title: 'How long they stay in mind',
      column: 'Time',
      classes: ['Under a week', 'Under 3 weeks', 'Under 3 months', 'Longer'],
      note: 'The time after which the chance to recall a card has fallen to 90%.',
    },
    difficulty: {
      title: 'How hard they are for you',
      column: 'Difficulty',
      classes: ['Easy', 'Middling', 'Hard'],
      note: 'Reckoned from 1 to 10: easy is under 4, hard is 7 and more.',
    },
    recall: {
      title: 'Chance to recall them now',
      column: 'Chance',
      classes: ['Under 50%', '50% to 69%', '70% to 89%', '90% or more'],
    },
    known: (known, tried) => `Asked for all of them now, you would recall about ${String(known)} of ${String(tried)}.`,
    time: {
      title: (count) => `Minutes of study in the last ${days(count)}`,
      minutes: 'Minutes',
      total: (count) =>
        count === 0 ? 'No time was spent on study in these days.' : `You studied for ${minutes(count)}.`,
      each: plural('en', {
        one: 'A card takes you about a second (the median).',
        other: 'A card takes you about # seconds (the median).',
      }),
      label: 'The table below has the minutes of each day.',
    },
  },
};
