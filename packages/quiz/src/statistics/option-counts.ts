import type { GivenTry, Item, Response } from '@sanad/lesson';
import { nearestPlace } from '../grading/nearest-place.ts';

/** How often an option was chosen. */
export interface OptionCount {
  readonly option: string;
  readonly text: string;
  readonly isKey: boolean;
  readonly chosen: number;
  /** Of those who answered the item, 0 to 1; 0 when nobody did. */
  readonly share: number;
  /**
   * Whether at least one in twenty who answered chose it: a distractor that fewer choose does no work. Left
   * out below twenty answers, where a single one is more than that.
   */
  readonly isFunctional?: boolean;
}

const functionalShare = 0.05;
const fewestAnswers = 20;

/** How often each option of an item was chosen in `given`, one answer a learner. Empty for items without options to choose. */
export function optionCounts(item: Item, given: readonly GivenTry[]): readonly OptionCount[] {
  const chosen = given.map(({ response }) => chosenIn(item, response));
  return optionsOf(item).map(({ id, text, isKey }) => {
    const count = chosen.filter((ids) => ids.includes(id)).length;
    const share = given.length === 0 ? 0 : count / given.length;
    const isEnough = given.length >= fewestAnswers;
    return {
      option: id,
      text,
      isKey,
      chosen: count,
      share,
      ...(isEnough && { isFunctional: share >= functionalShare }),
    };
  });
}

interface Offered {
  readonly id: string;
  readonly text: string;
  readonly isKey: boolean;
}

function optionsOf(item: Item): readonly Offered[] {
  switch (item.type) {
    case 'single-choice':
    case 'not-quoted':
    case 'who-said':
    case 'whose-voice':
    case 'statement-kind':
    case 'find-evidence':
    case 'cloze-choice':
      return item.options.map(({ id, text }) => ({ id, text, isKey: id === item.key }));
    case 'map':
      return item.places.map(({ id, text }) => ({ id, text, isKey: id === item.key }));
    case 'multiple-choice':
      return item.options.map(({ id, text }) => ({ id, text, isKey: item.key.includes(id) }));
    case 'true-false':
    case 'cloze-typed':
    case 'short-answer':
    case 'numeric':
    case 'date':
    case 'ordering':
    case 'chain-order':
    case 'matching':
    case 'categorise':
    case 'open':
      return [];
    default:
      return item satisfies never;
  }
}

function chosenIn(item: Item, response: Response): readonly string[] {
  if (response.type === 'choice') return [response.option];
  if (response.type === 'choices') return response.options;
  const place = item.type === 'map' && response.type === 'point' ? nearestPlace(item.places, response.at) : undefined;
  return place ? [place.id] : [];
}
