import type { Result } from '@sanad/language';
import type { Fact, Item, ItemType } from '@sanad/lesson';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';

/** Makes items about a whole fact, or about it and later ones. */
export type FactMaker = (context: MakeContext, fact: Fact) => readonly Result<Item, Refusal>[];

/** How types that ask of a whole fact are made; without those that are not wanted. */
export type FactMakers = Partial<Readonly<Record<ItemType, FactMaker>>>;

const factTypes: ReadonlySet<ItemType> = new Set([
  ...(['who-said', 'chain-order', 'whose-voice', 'statement-kind', 'find-evidence'] as const),
  ...(['ordering', 'matching', 'categorise', 'not-quoted', 'open'] as const),
]);

/** Whether items of a type ask of a whole fact, not of one place in it. */
export function asksFact(type: ItemType): boolean {
  return factTypes.has(type);
}
