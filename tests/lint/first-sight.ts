import type { Language } from '@sanad/language';

/** What a rule did when it first met the items of a set: flaws that it found, and false alarms. */
interface FirstSight {
  readonly found: number;
  readonly alarms: number;
}

/** How rules did on a set before anything was mended on it, by rule and language. */
export type FirstSights = Readonly<Record<string, Readonly<Record<Language, FirstSight>>>>;

/** As the report of the day gave them, when the bird count's items were first measured. */
export const birdCountAtFirstSight: FirstSights = {
  fairness: { ar: { found: 8, alarms: 2 }, en: { found: 10, alarms: 1 } },
  I1: { ar: { found: 10, alarms: 2 }, en: { found: 11, alarms: 3 } },
  I2: { ar: { found: 9, alarms: 0 }, en: { found: 9, alarms: 0 } },
  I3: { ar: { found: 9, alarms: 0 }, en: { found: 7, alarms: 0 } },
  I4: { ar: { found: 9, alarms: 1 }, en: { found: 8, alarms: 1 } },
  I5: { ar: { found: 7, alarms: 0 }, en: { found: 8, alarms: 0 } },
  I6: { ar: { found: 7, alarms: 1 }, en: { found: 8, alarms: 0 } },
  I7: { ar: { found: 7, alarms: 0 }, en: { found: 8, alarms: 0 } },
  I8: { ar: { found: 9, alarms: 0 }, en: { found: 9, alarms: 6 } },
  I9: { ar: { found: 6, alarms: 4 }, en: { found: 5, alarms: 2 } },
  I10: { ar: { found: 10, alarms: 4 }, en: { found: 10, alarms: 1 } },
  I11: { ar: { found: 8, alarms: 0 }, en: { found: 6, alarms: 0 } },
  I12: { ar: { found: 5, alarms: 2 }, en: { found: 7, alarms: 0 } },
  I13: { ar: { found: 6, alarms: 0 }, en: { found: 6, alarms: 0 } },
  I14: { ar: { found: 9, alarms: 4 }, en: { found: 9, alarms: 4 } },
  I15: { ar: { found: 9, alarms: 6 }, en: { found: 10, alarms: 4 } },
};
