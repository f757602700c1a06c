import type { AskingWords } from './asking.ts';

/** The words that ask in English. */
export const englishAsking: AskingWords = {
  entities: {
    person: { one: 'which person', several: 'which people' },
    organisation: { one: 'which body', several: 'which bodies' },
    group: { one: 'which group', several: 'which groups' },
    document: { one: 'which document', several: 'which documents' },
  },
  places: {
    city: { one: 'which city', several: 'which cities' },
    region: { one: 'which region', several: 'which regions' },
    country: { one: 'which country', several: 'which countries' },
    continent: { one: 'which continent', several: 'which continents' },
    site: { one: 'which place', several: 'which places' },
    'celestial-body': { one: 'which celestial body', several: 'which celestial bodies' },
  },
  dates: {
    day: { one: 'on which day', several: 'on which days' },
    month: { one: 'in which month', several: 'in which months' },
    year: { one: 'in which year', several: 'in which years' },
    other: { one: 'in which period', several: 'in which periods' },
  },
  object: (noun) => `which ${noun}`,
};
