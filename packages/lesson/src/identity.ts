import type { Language } from '@sanad/language';
import type { Card, CardDirection, CardId } from './model/card.ts';
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

/** The id of the card that asks for this role of this fact; the same in every language and after a change of wording. */
export function cardIdOf(lessonId: Id, fact: Id, role: string, direction: CardDirection): CardId {
  return stableHash(['card', lessonId, fact, role, direction].join('\n'));
}

/** Tells answers apart. `parts` name what answers, not how it is worded: an entity's id, a value, a folded text. */
export function answerHashOf(parts: readonly string[]): string {
  return stableHash(['answer', ...parts].join('\n'));
}

/**
 * Whether a card came to ask for something else than when it was learnt: a new wording keeps its history, a new answer
 * is for the learner to see. `hashThen` is its `answerHash` of that time.
 */
export function hasAnswerChanged(hashThen: string, { answerHash }: Pick<Card, 'answerHash'>): boolean {
  return hashThen !== answerHash;
}
