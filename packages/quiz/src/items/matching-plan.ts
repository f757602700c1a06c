import type { Fact, Level, Topic } from '@sanad/lesson';
import type { LooseOption } from '../options/arrange-options.ts';

/** A fact whose prompt is matched with its option. */
export interface Match {
  readonly fact: Fact;
  /** The role that the option fills; `source` for who says it. */
  readonly role: string;
  readonly prompt: string;
  readonly option: LooseOption;
}

/** What one matching item is made of. */
export interface MatchingPlan {
  readonly stem: string;
  readonly level: Level;
  readonly topic: Topic;
  /** The given fact first; the others, best first. */
  readonly matches: readonly Match[];
  /** Options that belong to no prompt, best first. */
  readonly spares: readonly LooseOption[];
  /** Whether the passage shows that an option does not belong to a fact. */
  readonly isFalse: (match: Match, option: LooseOption) => boolean;
}
