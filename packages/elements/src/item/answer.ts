import { keyTextsOf, type Item, type Option, type Response } from '@sanad/lesson';
import { stringsFor } from '../strings/strings.ts';

/** What can be chosen, in the order shown; none where the answer is typed. */
export function optionsOf(item: Item): readonly Option[] {
  if ('options' in item) return item.options;
  if ('places' in item) return item.places;
  if (item.type !== 'true-false') return [];
  const { statementTrue, statementFalse } = stringsFor(item.language);
  return [
    { id: 'true', text: statementTrue },
    { id: 'false', text: statementFalse },
  ];
}

/** The response that choosing an option, or typing a text, stands for. */
export function responseTo(item: Item, given: string): Response {
  if (item.type === 'true-false') return { type: 'truth', value: given === 'true' };
  return optionsOf(item).length > 0 ? { type: 'choice', option: given } : { type: 'text', text: given };
}

/** The inverse of `responseTo`: an option's id or the typed text; empty for no response. */
export function givenIn(response: Response | undefined): string {
  if (response?.type === 'choice') return response.option;
  if (response?.type === 'text') return response.text;
  return response?.type === 'truth' ? String(response.value) : '';
}

/** Id of the right option; undefined where the answer is typed. */
export function keyOption(item: Item): string | undefined {
  if (item.type === 'true-false') return String(item.key);
  return optionsOf(item).length > 0 && 'key' in item && typeof item.key === 'string' ? item.key : undefined;
}

/** The right answer as it is shown. */
export function keyText(item: Item): string {
  if (item.type !== 'true-false') return keyTextsOf(item).join(' ');
  return optionsOf(item).find((option) => option.id === String(item.key))?.text ?? '';
}

/** What was answered, as it is shown. */
export function answerText(item: Item, response: Response): string {
  const given = givenIn(response);
  return optionsOf(item).find((option) => option.id === given)?.text ?? given;
}
