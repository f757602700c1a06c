import { itemTypes, type Fact, type ItemType } from '@sanad/lesson';
import { allMakers } from '../items/all-makers.ts';
import type { MakeContext } from '../items/make-context.ts';
import { waysToAsk, type Attempt } from './ways-to-ask.ts';

/** Every item that a fact gives in these types, and why the others are not there. */
export function attemptsFor(
  context: MakeContext,
  fact: Fact,
  types: readonly ItemType[] = itemTypes,
): readonly Attempt[] {
  return waysToAsk(context, fact, types, allMakers).flatMap(({ attempts }) => attempts());
}
