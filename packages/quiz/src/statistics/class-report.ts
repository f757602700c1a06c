import type { Item, Quiz, ResultFile } from '@sanad/lesson';
import { measuredTry } from '../session/measured.ts';
import { rulesOf } from '../session/rules.ts';
import { itemFigures, type ItemFigures } from './item-statistics.ts';
import { optionCounts, type OptionCount } from './option-counts.ts';
import { quizFigures, type QuizFigures } from './quiz-statistics.ts';

/** One item in a class's results. */
export interface ItemReport {
  readonly item: Item;
  /** Sample size of the figures. */
  readonly learners: number;
  /** Sample size of the option counts: learners with an answer that counts. */
  readonly answers: number;
  readonly figures: ItemFigures;
  /** From first tries in practice, last answers in an exam. */
  readonly options: readonly OptionCount[];
}

/** A class's results on one quiz. */
export interface ClassReport {
  readonly quiz: Quiz;
  /** Sample size of every figure of the quiz. */
  readonly learners: number;
  /** How many took it as practice and how many as an exam: their points are not earned alike. */
  readonly modes: Readonly<Record<'practice' | 'exam', number>>;
  readonly figures: QuizFigures;
  readonly items: readonly ItemReport[];
}

/** The statistics of results of one quiz, as `mergeResults` gives them; at least one. */
export function classReport(results: readonly [ResultFile, ...ResultFile[]]): ClassReport {
  const { quiz } = results[0];
  const pointsById = results.map(({ answers }) => new Map(answers.map(({ item, points }) => [item, points])));
  const marks = pointsById.map((points) => quiz.items.map(({ id }) => points.get(id) ?? 0));
  const figures = itemFigures(marks);
  const exams = results.filter(({ settings }) => settings?.mode === 'exam').length;
  return {
    quiz,
    learners: results.length,
    modes: { practice: results.length - exams, exam: exams },
    figures: quizFigures(marks),
    items: quiz.items.flatMap((item, i) => {
      const own = figures[i];
      if (!own) return [];
      const given = results.flatMap((result) => measuredIn(result, item.id) ?? []);
      const options = optionCounts(item, given);
      return { item, learners: results.length, answers: given.length, figures: own, options };
    }),
  };
}

function measuredIn({ answers, settings }: ResultFile, itemId: string): ReturnType<typeof measuredTry> {
  const tries = answers.find(({ item }) => item === itemId)?.tries ?? [];
  return measuredTry(tries, rulesOf(settings));
}
