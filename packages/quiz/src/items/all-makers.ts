import { factMakers } from './fact-makers.ts';
import type { Makers } from './makers.ts';
import { slotMakers } from './slot-makers.ts';

/** How each type is made. */
export const allMakers: Makers = { slot: slotMakers, fact: factMakers };
