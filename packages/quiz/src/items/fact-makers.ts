import type { Result } from '@sanad/language';
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

/** How each type that asks of a whole fact, or of it and later ones, is made. */
export const factMakers: Partial<Record<ItemType, FactMaker>> = {
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
