import type { Observable } from '../observable.ts';
import type { CardMemory } from './card-memory.ts';

/** How long nothing has to happen before what is remembered is put away. */
const calm = 3000;

/**
 * Puts away what is remembered once the learner rests, and when the page is left for another. Never while it is
 * unloaded: then it would be too late, and what is not put away is folded from the log.
 */
export function keepWhenIdle(memory: CardMemory, log: Observable): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    timer = undefined;
    void memory.save();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, calm);
  };
  log.subscribe(wait);
  memory.subscribe(wait);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) keep();
  });
  wait();
}
