import type { Term } from '../term.ts';

/** What can never stand in for one another: who acts, where, what is done or made, and each kind of value. */
type Sort = 'person' | 'body' | 'place' | 'thing' | 'date' | 'number' | 'title' | 'quotation';

function sortOf(term: Term): Sort {
  if (term.kind === 'value') return term.value.type;
  const { type } = term.entity;
  if (type === 'person' || type === 'place') return type;
  return type === 'organisation' || type === 'group' ? 'body' : 'thing';
}

/** Pairs of different sorts that may answer one question: who acted was a person or a body, or a country. */
const exchangeable: ReadonlySet<string> = new Set(['person body', 'body place', 'place thing']);

/** Whether a thing is of no sort that could be right where the other is: a day is nobody, a person no place. */
export function isOfAnotherSort(term: Term, asked: Term): boolean {
  const [a, b] = [sortOf(term), sortOf(asked)];
  return a !== b && !exchangeable.has(`${a} ${b}`) && !exchangeable.has(`${b} ${a}`);
}
