import type { Result } from '@sanad/language';
import type { DataProblem } from '../data/data-problem.ts';
import { openSitting, type Asking, type Plan } from './open-sitting.ts';
import type { Sitting } from './sitting.ts';

/** Opens the sittings of a quiz, of which a later one overtakes an earlier. */
export class Openings {
  #current: AbortController | undefined;

  /** What `openSitting` opens; nothing at all when it was overtaken. */
  async open(
    element: Asking,
    plan: Omit<Plan, 'signal'>,
  ): Promise<Result<Sitting | undefined, DataProblem> | undefined> {
    this.#current?.abort();
    const { signal } = (this.#current = new AbortController());
    const opened = await openSitting(element, { ...plan, signal });
    if (!signal.aborted) return opened;
    if (opened.ok) opened.value?.end();
    return undefined;
  }
}
