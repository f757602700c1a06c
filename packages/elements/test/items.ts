import type { Item, Response, SingleChoiceItem } from '@sanad/lesson';
import { singleChoice } from './arabic-items.ts';

const nasty = `<script>alert(1)</script>\u202Eevil\u2066 <img src=x onerror=alert(2)> ${'طويل'.repeat(1250)}`;

/** Every text of an item as a hostile file might have it: markup, bidi controls, five thousand letters without a space. */
export const hostile: SingleChoiceItem = {
  ...singleChoice,
  id: 'hostile',
  stem: nasty,
  hints: [nasty],
  feedback: nasty,
  options: [
    { id: 'a', text: nasty, feedback: nasty },
    { id: 'b', text: nasty },
  ],
  evidence: [{ sentence: 's1', paragraph: 1, supports: true, runs: [{ text: nasty, mark: 'key' }, { text: nasty }] }],
  chain: [{ source: 'x', label: nasty, via: nasty, certainty: 'inferred' }],
};

/** A response of the item's own kind that is not its key. */
export function wrongResponse(item: Item): Response {
  switch (item.type) {
    case 'multiple-choice':
      return { type: 'choices', options: item.options.slice(1, 3).map(({ id }) => id) };
    case 'true-false':
      return { type: 'truth', value: !item.key };
    case 'cloze-typed':
    case 'short-answer':
      return { type: 'text', text: 'سدرة' };
    case 'numeric':
    case 'date':
      return item.id.startsWith('range') || item.id.startsWith('period')
        ? { type: 'bounds', from: '٧', to: 'يونيو 2021' }
        : { type: 'text', text: '٧' };
    case 'ordering':
    case 'chain-order':
      return { type: 'order', order: item.entries.map(({ id }) => id) };
    case 'matching':
    case 'categorise':
      return { type: 'pairs', pairs: item.prompts.map(({ id }) => ({ prompt: id, option: item.options[0]!.id })) };
    case 'map':
      return { type: 'point', at: item.places[0]!.at };
    case 'open':
      return { type: 'essay', text: 'يتفقان.', met: ['agree'] };
    case 'single-choice':
    case 'not-quoted':
    case 'who-said':
    case 'whose-voice':
    case 'statement-kind':
    case 'find-evidence':
    case 'cloze-choice':
      return { type: 'choice', option: item.options.find(({ id }) => id !== item.key)!.id };
  }
}
