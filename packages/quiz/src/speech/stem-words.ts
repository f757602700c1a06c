import type { Language } from '@sanad/language';

/** Words by which a question is told from what it asks about, in one language. */
export interface StemWords {
  readonly language: Language;
  /** Words that any question may hold and that ask nothing by themselves (the cover test of rule I12). */
  readonly empty: ReadonlySet<string>;
  /** Words that tell what to do. */
  readonly tasks: ReadonlySet<string>;
  /** Words that ask, folded. */
  readonly questions: ReadonlySet<string>;
  /** Endings that make forms of one word, the longest first (rule I8). */
  readonly endings: readonly string[];
}
