import { err, graphemeLength, ok, type Result } from '@sanad/language';
import type { Fact, Item, ItemType } from '@sanad/lesson';
import { makeCategorise } from './categorise.ts';
import { makeChainOrder } from './chain-order.ts';
import { makeFindEvidence } from './find-evidence.ts';
import type { MakeContext } from './make-context.ts';
import { makeMatching } from './matching.ts';
import { makeNotQuoted } from './not-quoted.ts';
import { makeOpen } from './open.ts';
import { makeOrdering } from './ordering.ts';
import type { Refusal } from './refusal.ts';
import { makeStatementKind } from './statement-kind.ts';
import { makeWhoSaid } from './who-said.ts';
import { makeWhoseVoice } from './whose-voice.ts';

type FactMaker = (context: MakeContext, fact: Fact) => readonly Result<Item, Refusal>[];

/** How each type that asks of a whole fact, or of it and others, is made. */
const factMakers: Partial<Record<ItemType, FactMaker>> = {
  'who-said': makeWhoSaid,
  'chain-order': makeChainOrder,
  'whose-voice': makeWhoseVoice,
  'statement-kind': makeStatementKind,
  'find-evidence': makeFindEvidence,
  ordering: makeOrdering,
  matching: makeMatching,
  categorise: makeCategorise,
  'not-quoted': makeNotQuoted,
  open: makeOpen,
};

/** The items of one type that begin with a fact and fit the target format; none of types that ask one slot. */
export function makeFromFact(context: MakeContext, fact: Fact, type: ItemType): readonly Result<Item, Refusal>[] {
  return (factMakers[type]?.(context, fact) ?? []).map((made) => (made.ok ? fitting(made.value, context) : made));
}

function fitting(item: Item, { maxLength }: MakeContext): Result<Item, Refusal> {
  if (!maxLength) return ok(item);
  const stem = 'statement' in item ? `${item.stem} ${item.statement}` : item.stem;
  const shown = [
    ...('options' in item ? item.options : []),
    ...('entries' in item ? item.entries : []),
    ...('prompts' in item ? item.prompts : []),
  ];
  if (graphemeLength(stem) > maxLength.stem) return err('stem-too-long');
  return shown.some(({ text }) => graphemeLength(text) > maxLength.option) ? err('option-too-long') : ok(item);
}
