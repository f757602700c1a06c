import type { Language } from '@sanad/language';
import type { Item } from '@sanad/lesson';
import { graderFor } from '@sanad/quiz';
import { answeringOf } from '../item/answering/answering-of.ts';
import { quizEdges } from './quiz-edges.ts';

/**
 * Loads all that a learner will come to in a quiz of these items, so that one who has begun can finish without a network.
 * What cannot be loaded now is tried again when it is needed.
 */
export async function foresee(items: readonly Item[], language: Language): Promise<void> {
  await Promise.allSettled([
    quizEdges.load(language).then(({ resultsWords }) => resultsWords.load(language)),
    ...items.flatMap((item) => [
      answeringOf(item, language),
      graderFor(item),
      ...(item.type === 'map' ? [land()] : []),
    ]),
  ]);
}

async function land(): Promise<void> {
  const { loadLand } = await import('../item/answering/on-worded-map.ts');
  await loadLand();
}
