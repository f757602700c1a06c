import type { Item, Option, Response } from '@sanad/lesson';
import { stringsFor } from '../strings/strings.ts';

/** What can be chosen, in the order shown; none where the answer is typed. */
export function optionsOf(item: Item): readonly Option[] {
  switch (item.type) {
    case 'single-choice':
    case 'cloze-choice':
      return item.options;
    case 'true-false': {
      const { statementTrue, statementFalse } = stringsFor(item.language);
      return [
        { id: 'true', text: statementTrue },
        { id: 'false', text: statementFalse },
      ];
    }
    case 'short-answer':
      return [];
    default:
      return item satisfies never;
  }
}

/** The response that choosing an option, or typing a text, stands for. */
export function responseTo(item: Item, given: string): Response {
  switch (item.type) {
    case 'single-choice':
    case 'cloze-choice':
      return { type: 'choice', option: given };
    case 'true-false':
      return { type: 'truth', value: given === 'true' };
    case 'short-answer':
      return { type: 'text', text: given };
    default:
      return item satisfies never;
  }
}

/** The inverse of `responseTo`: an option's id or the typed text; empty for no response. */
export function givenIn(response: Response | undefined): string {
  switch (response?.type) {
    case undefined:
      return '';
    case 'choice':
      return response.option;
    case 'truth':
      return String(response.value);
    case 'text':
      return response.text;
    default:
      return response satisfies never;
  }
}

/** Id of the right option; undefined where the answer is typed. */
export function keyOption(item: Item): string | undefined {
  return item.type === 'short-answer' ? undefined : String(item.key);
}

/** The right answer as it is shown. */
export function keyText(item: Item): string {
  if (item.type === 'short-answer') return item.keyText;
  return optionsOf(item).find((option) => option.id === keyOption(item))?.text ?? '';
}

/** What was answered, as it is shown. */
export function answerText(item: Item, response: Response): string {
  const given = givenIn(response);
  return item.type === 'short-answer' ? given : (optionsOf(item).find((option) => option.id === given)?.text ?? given);
}
