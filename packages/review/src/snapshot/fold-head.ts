import type { StudyEvent } from '@sanad/lesson';
import type { StudyDay } from '../day/study-day.ts';
import type { StudyTally } from '../fold/review-state.ts';
import type { FoldParts } from './fold-snapshot.ts';

/** Where an event stands in the log. */
export type LogPlace = Pick<StudyEvent, 'at' | 'id'>;

/** What a fold is beside its cards and their recalls. */
export interface FoldHead {
  /** What it was folded by, as text: another is another fold. */
  readonly by: string;
  readonly cards: number;
  readonly rows: number;
  /** The last event that is folded in; undefined for none. */
  readonly horizon?: LogPlace | undefined;
  /** Events after the horizon, which are folded again, so that they can be taken back. */
  readonly tail: readonly StudyEvent[];
  /** See `ReviewFold`. */
  readonly early: readonly string[];
  readonly days: readonly (readonly [StudyDay, StudyTally])[];
}

const name = 'head';

export function headPart(head: FoldHead): FoldParts {
  return new Map([[name, JSON.stringify(head)]]);
}

/** The head among parts; undefined where there is none. */
export function readHead(parts: FoldParts): FoldHead | undefined {
  const text = parts.get(name);
  return typeof text === 'string' ? (JSON.parse(text) as FoldHead) : undefined;
}
