import type { Features } from './lexicon/agreement.ts';

/** Words that end in an s and are of one thing. */
const singularS = /(?:ss|us|is|news|series|species|means)$/u;

/** What the written form of an English noun phrase shows of its number; nothing of an infinitive or a gerund. */
export function guessedNumber(text: string): Pick<Features, 'number'> {
  if (/\p{L} and \p{L}/u.test(text)) return { number: 'plural' };
  if (/\p{L}, \p{L}/u.test(text)) return {};
  const [head = ''] = text.toLowerCase().split(/[,;]|\s(?:of|in|for|from|at|to|on|with|who|which|that)\s/u);
  const words = head.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const [first = ''] = words;
  const last = words.at(-1)?.replace(/[^\p{L}]+$/u, '') ?? '';
  if (last === '' || first.endsWith('ing') || first === 'to' || /\d/u.test(text)) return {};
  if (/^(?:people|men|women|children|police)$/u.test(last)) return { number: 'plural' };
  return { number: last.endsWith('s') && !singularS.test(last) ? 'plural' : 'singular' };
}
