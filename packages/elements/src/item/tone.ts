import type { Verdict } from '@sanad/lesson';

/** How an answer is drawn: each has its own icon, and never a colour alone. */
export type Tone = 'right' | 'partial' | 'general' | 'wrong';

/** The tone of a verdict. A slip of spelling is right, and its word says the rest. */
export function toneOf(verdict: Verdict): Tone {
  return verdict === 'spelling' ? 'right' : verdict;
}
