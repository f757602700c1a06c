import type { Language } from '@sanad/language';
import type { CardDirection } from './model/event.ts';
import type { ItemType, Target } from './model/item.ts';
import type { Id } from './model/lesson.ts';

/**
 * 64-bit FNV-1a of the text's UTF-16 code units, each as two bytes, low byte first; 13 characters of
 * base 32. Pure and the same on every machine. Source: Fowler, Noll, Vo, IETF draft-eastlake-fnv.
 */
export function stableHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    for (const byte of [unit & 0xff, unit >> 8]) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(32).padStart(13, '0');
}

/** The id of the item that asks these targets in this way; the same after a change of wording. */
export function itemIdOf(type: ItemType, language: Language, targets: readonly Target[]): string {
  const sorted = targets.map(({ fact, role }) => `${fact} ${role}`).sort();
  return stableHash([type, language, ...sorted].join('\n'));
}

/** The id of the card that asks a target in this direction; the same in every language and after a change of wording. */
export function cardIdOf(lesson: Id, { fact, role }: Target, direction: CardDirection): string {
  return stableHash(['card', lesson, `${fact} ${role}`, direction].join('\n'));
}
