import { ratings, type Rating } from '@sanad/lesson';
import { digitOf } from '../item/digit-key.ts';

/**
 * What a key does with a card: Space and Enter turn it, then rate it Good; 1 to 4 rate; Z undoes. Buttons keep Space and
 * Enter, and a field every key but Enter; undefined where the key is not the deck's.
 */
export function cardKey(event: KeyboardEvent, isTurned: boolean): 'turn' | 'undo' | Rating | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return undefined;
  const [target] = event.composedPath();
  const isTyping = target instanceof Element && target.matches('input');
  const isButton = target instanceof Element && target.matches('button, a');
  if (event.key === 'Enter' || (event.key === ' ' && !isTyping)) {
    if (isButton) return undefined;
    return isTurned ? 'good' : 'turn';
  }
  if (isTyping) return undefined;
  if (event.code === 'KeyZ' || event.key.toLowerCase() === 'z') return 'undo';
  return isTurned ? ratings[(digitOf(event.key) ?? 0) - 1] : undefined;
}
