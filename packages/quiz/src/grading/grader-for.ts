import type { Item } from '@sanad/lesson';
import { isChoice } from './choice-item.ts';
import { gradeChoice } from './grade-choice.ts';
import type { Grader } from './grade-response.ts';
import { isTyped } from './typed-item.ts';

/**
 * What grades responses to this item as `gradeResponse` does. What grades more than one choice is loaded when an item
 * first needs it, and so is the reading of typed answers. Rejects when it cannot be loaded.
 */
export async function graderFor(item: Item): Promise<Grader> {
  if (isChoice(item)) return (_, response) => gradeChoice(item, response);
  if (isTyped(item)) return (await import('./grade-response.ts')).gradeResponse;
  const { gradeChosen } = await import('./grade-chosen.ts');
  return (_, response) => gradeChosen(item, response);
}
