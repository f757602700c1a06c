import type { Language } from '@sanad/language';
import type { Card, CardDirection, CardId } from './model/card.ts';
import type { ItemType, Target } from './model/item.ts';
import type { Id } from './model/lesson.ts';

/**
 * 64-bit FNV-1a of the text's UTF-16 code units, each as two bytes, low byte first; 13 characters of
 * base 32. Pure and the same on every machine. Source: Fowler, Noll, Vo, IETF draft-eastlake-fnv.
 */
export function stableHash(text: string): string {
  // The prime is 2^40 + 0x1b3; the hash is held in four parts of 16 bits, the lowest first, which stay small integers.
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (let i = 0; i < 2 * text.length; i++) {
    const unit = text.charCodeAt(i >> 1);
    a ^= i % 2 === 0 ? unit & 0xff : unit >> 8;
    const low = a * 0x1b3;
    const second = b * 0x1b3 + (low >>> 16);
    const third = c * 0x1b3 + (a << 8) + (second >>> 16);
    d = (d * 0x1b3 + (b << 8) + (third >>> 16)) & 0xffff;
    [a, b, c] = [low & 0xffff, second & 0xffff, third & 0xffff];
  }
  const [high, low] = [d * 2 ** 16 + c, b * 2 ** 16 + a];
  return ((BigInt(high) << 32n) | BigInt(low)).toString(32).padStart(13, '0');
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
