import type { Grade, Item, Response } from '@sanad/lesson';
import { gradeChosen } from './grade-chosen.ts';
import { gradeTyped } from './grade-typed.ts';
import { isTyped } from './typed-item.ts';

/** Grades a response by its item. */
export type Grader = (item: Item, response: Response) => Grade;

/**
 * Grades one response by its item. A response of another kind of item, or an option the item does not
 * have, is a wrong answer: stored data may be older than the item.
 */
export function gradeResponse(item: Item, response: Response): Grade {
  return isTyped(item) ? gradeTyped(item, response) : gradeChosen(item, response);
}
