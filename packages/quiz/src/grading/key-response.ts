import type { Item, Response } from '@sanad/lesson';

/** The response that earns an item's every point. */
export function keyResponse(item: Item): Response {
  switch (item.type) {
    case 'single-choice':
    case 'not-quoted':
    case 'who-said':
    case 'whose-voice':
    case 'statement-kind':
    case 'find-evidence':
    case 'cloze-choice':
    case 'map':
      return { type: 'choice', option: item.key };
    case 'multiple-choice':
      return { type: 'choices', options: item.key };
    case 'true-false':
      return { type: 'truth', value: item.key };
    case 'short-answer':
    case 'cloze-typed':
    case 'numeric':
    case 'date':
      return { type: 'text', text: item.keyText };
    case 'ordering':
    case 'chain-order':
      return { type: 'order', order: item.key };
    case 'matching':
    case 'categorise':
      return { type: 'pairs', pairs: item.key };
    case 'open':
      return { type: 'essay', text: item.modelAnswer, met: item.rubric.map(({ id }) => id) };
    default:
      return item satisfies never;
  }
}
