import { Catalogue } from './catalogue.ts';

/** What is said of items that are not one choice among several. Functions take what stands in the sentence. */
export interface TaskStrings {
  /** What to do, for items whose controls do not say it of themselves. */
  readonly how: Readonly<
    Record<'selectAll' | 'day' | 'month' | 'year' | 'order' | 'matching' | 'categorise' | 'map' | 'open', string>
  >;
  /** What is missing in an answer that is not whole. */
  readonly needs: Readonly<Record<'chooseSome' | 'type' | 'typeBoth' | 'order' | 'pair' | 'point' | 'write', string>>;
  readonly missingWords: string;
  readonly number: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly choosePartner: string;
  readonly move: Readonly<Record<'up' | 'down', string>>;
  /** Where an entry stands after it was moved, from 1. */
  readonly movedTo: (entry: string, place: number, of: number) => string;
  readonly inPlace: string;
  readonly belongsAt: (place: number) => string;
  readonly rightOrder: string;
  /** What earns a part of the points of an order. */
  readonly orderCredit: string;
  readonly showModelAnswer: string;
  readonly rubric: string;
  readonly points: (points: number) => string;
  readonly met: string;
  readonly notMet: string;
  /** What an answer in sentences came to by the learner's own reading. */
  readonly markedYourself: (points: number, total: number) => string;
  readonly recordMarks: string;
  /** How one of several right or wrong options stands: chosen or not. */
  readonly standings: Readonly<Record<'hit' | 'missed' | 'falseHit', string>>;
}

/** What is said of tasks, by language. */
export const taskStrings = new Catalogue<TaskStrings>({
  ar: async () => (await import('./ar-tasks.ts')).arabicTasks,
  en: async () => (await import('./en-tasks.ts')).englishTasks,
});
