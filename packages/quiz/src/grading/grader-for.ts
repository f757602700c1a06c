import type { Item } from '@sanad/lesson';
import { gradeChosen } from './grade-chosen.ts';
import type { Grader } from './grade-response.ts';
import { isTyped } from './typed-item.ts';

/**
 * What grades responses to this item as `gradeResponse` does. The reading of typed answers is loaded when an item first
 * needs it. Rejects when it cannot be loaded.
 */
export async function graderFor(item: Item): Promise<Grader> {
  if (!isTyped(item)) return (_, response) => gradeChosen(item, response);
  const { gradeResponse } = await import('./grade-response.ts');
  return gradeResponse;
}
