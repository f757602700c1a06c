import { makeCategorise } from './categorise.ts';
import { makeChainOrder } from './chain-order.ts';
import type { Makers } from './makers.ts';
import { makeFindEvidence } from './find-evidence.ts';
import { makeMatching } from './matching.ts';
import { makeNotQuoted } from './not-quoted.ts';
import { makeOpen } from './open.ts';
import { makeOrdering } from './ordering.ts';
import { makeStatementKind } from './statement-kind.ts';
import { makeWhoSaid } from './who-said.ts';
import { makeWhoseVoice } from './whose-voice.ts';

/** How each type that asks of a whole fact, or of it and later ones, is made. */
export const factMakers: Makers['fact'] = {
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
