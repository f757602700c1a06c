import type { Result } from '@sanad/language';
import type { Fact, Item, ItemType } from '@sanad/lesson';
import type { Slot } from '../options/distractors.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';

/** Makes items about one place in a fact. */
export type SlotMaker = (context: MakeContext, slot: Slot) => readonly Result<Item, Refusal>[];

/** Makes items about a whole fact, or about it and later ones. */
export type FactMaker = (context: MakeContext, fact: Fact) => readonly Result<Item, Refusal>[];

/** How each type is made, by what it asks of; without those that are not wanted. */
export interface Makers {
  readonly slot: Partial<Readonly<Record<ItemType, SlotMaker>>>;
  readonly fact: Partial<Readonly<Record<ItemType, FactMaker>>>;
}

const factTypes: ReadonlySet<ItemType> = new Set([
  ...(['who-said', 'chain-order', 'whose-voice', 'statement-kind', 'find-evidence'] as const),
  ...(['ordering', 'matching', 'categorise', 'not-quoted', 'open'] as const),
]);

/** Whether items of a type ask of a whole fact, not of one place in it. */
export function asksFact(type: ItemType): boolean {
  return factTypes.has(type);
}
