import type { Grade, Response } from '@sanad/lesson';
import type { ChoiceItem } from './choice-item.ts';
import { feedbackOf, type Explained } from './feedback-of.ts';
import { shareGrade } from './share-grade.ts';

/** Grades a response to an item of which one option is chosen. */
export function gradeChoice(item: ChoiceItem, response: Response): Grade {
  if (item.type === 'true-false') return shareGrade(Number(response.type === 'truth' && response.value === item.key));
  return gradeOption(item.options, item.key, response.type === 'choice' ? response.option : undefined);
}

/** The grade of one of several options; a wrong one is graded with what is said of it. */
export function gradeOption(options: Explained, key: string, chosen: string | undefined): Grade {
  const isRight = chosen === key;
  return shareGrade(Number(isRight), chosen === undefined || isRight ? '' : feedbackOf(options, [chosen]));
}
