import { checkIds } from './check-ids.ts';
import { checkOrder } from './check-order.ts';
import { checkReferences } from './check-references.ts';
import { checkValues } from './check-values.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';

/** What every lesson must hold, drafts too. */
const checks = [checkIds, checkReferences, checkValues, checkOrder];

/** What makes a lesson unusable: repeated ids, references to nothing, values that are none. */
export function structuralFaults(reading: Reading): readonly Fault[] {
  return checks.flatMap((check) => check(reading));
}
