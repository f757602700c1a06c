import { Catalogue } from '../strings/catalogue.ts';
import type { EdgeWords } from './edges/edge-words.ts';
import type * as parts from './edges/edges.ts';

/** What stands around the questions of a quiz, with its words in one language. */
export type Edges = typeof parts & { readonly words: EdgeWords };

/** What stands around the questions of a quiz, by language: its cover and clock, its end, its result, its paper. */
export const quizEdges = new Catalogue<Edges>({
  ar: () => edgesWith(import('./edges/edge-words.ar.ts').then(({ arabicEdges }) => arabicEdges)),
  en: () => edgesWith(import('./edges/edge-words.en.ts').then(({ englishEdges }) => englishEdges)),
});

async function edgesWith(loading: Promise<EdgeWords>): Promise<Edges> {
  const [loaded, words] = await Promise.all([import('./edges/edges.ts'), loading]);
  return { ...loaded, words };
}
