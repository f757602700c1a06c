import type { Language } from '@sanad/language';
import type { Quiz } from '@sanad/lesson';

/** Loads what a learner will come to in a quiz, as far as that can be had now. */
export async function loadAhead({ items }: Quiz, language: Language): Promise<void> {
  try {
    const { foresee } = await import('./foresee.ts');
    await foresee(items, language);
  } catch {
    // What foresees could not be loaded either: each thing is asked for when it is needed.
  }
}
