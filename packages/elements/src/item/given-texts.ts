import { keyTextsOf, type Item, type Option, type Response } from '@sanad/lesson';
import { nearestPlace } from '@sanad/quiz';
import { truths } from './answering/one-of-many.ts';

/** The right answer as it is shown: one text, or one for each part of it. */
export function keyTexts(item: Item): readonly string[] {
  if (item.type === 'open') return [item.modelAnswer];
  return item.type === 'true-false' ? textsOf(truths(item), [String(item.key)]) : keyTextsOf(item);
}

/** What was answered, as it is shown: one text, or one for each part of it. */
export function givenTexts(item: Item, response: Response): readonly string[] {
  switch (response.type) {
    case 'choice':
      return textsOf(optionsOf(item), [response.option]);
    case 'choices':
      return textsOf(optionsOf(item), response.options);
    case 'order':
      return textsOf(optionsOf(item), response.order);
    case 'truth':
      return item.type === 'true-false' ? textsOf(truths(item), [String(response.value)]) : [];
    case 'text':
    case 'essay':
      return [response.text];
    case 'bounds':
      return [`${response.from} – ${response.to}`];
    case 'pairs':
      return response.pairs.map(({ prompt, option }) => {
        const prompts = 'prompts' in item ? item.prompts : [];
        return `${textsOf(prompts, [prompt]).join('')}: ${textsOf(optionsOf(item), [option]).join('')}`;
      });
    case 'point':
      return item.type === 'map' ? [nearestPlace(item.places, response.at)?.text ?? ''] : [];
    default:
      return response satisfies never;
  }
}

/** What can be chosen or moved, in the order shown. */
function optionsOf(item: Item): readonly Option[] {
  if ('options' in item) return item.options;
  if ('places' in item) return item.places;
  return 'entries' in item ? item.entries : [];
}

/** An option that the item no longer has is shown by its id. */
function textsOf(options: readonly Option[], ids: readonly string[]): readonly string[] {
  return ids.map((id) => options.find((option) => option.id === id)?.text ?? id);
}
