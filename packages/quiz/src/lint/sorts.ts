import type { Term } from '../term.ts';

/** Who acts, where, what is done or made, and each kind of value: by its own name where a role may have it too. */
function sortOf(term: Term): string {
  if (term.kind === 'value') return term.value.type;
  const { type } = term.entity;
  return type === 'organisation' || type === 'group' ? 'body' : type;
}

/** Pairs of different sorts that may answer one question: who acted was a person or a body, or a country. */
const exchangeable: ReadonlySet<string> = new Set(['person body', 'body place', 'place thing']);

/** What is done, made or meant. */
const things: ReadonlySet<string> = new Set(['demand', 'document', 'event', 'object', 'unit']);

/**
 * Whether a thing is of no sort that could be right where the other is: a day is nobody, a person no place, and in a
 * role that is named for events or documents no other thing is right.
 */
export function isOfAnotherSort(term: Term, asked: Term, role?: string): boolean {
  const [a, b] = [sortOf(term), sortOf(asked)];
  if (a === b) return false;
  if (things.has(a) && things.has(b)) return role === b;
  const pair = [a, b].map((sort) => (things.has(sort) ? 'thing' : sort));
  return !exchangeable.has(pair.join(' ')) && !exchangeable.has(pair.reverse().join(' '));
}
