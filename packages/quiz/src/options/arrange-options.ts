import type { Option } from '@sanad/lesson';
import type { Random } from '../random.ts';
import type { Term } from '../term.ts';

/** An option before it has its place. */
export interface LooseOption {
  readonly option: Option;
  readonly term: Term;
}

/** Dates and numbers stand in ascending order (rule I11); names are shuffled. */
export function arrangeOptions(options: readonly LooseOption[], random: Random): readonly Option[] {
  const ranks = options.map(({ term }) => rankOf(term));
  if (!ranks.every((rank) => rank !== undefined)) return random.shuffled(options).map(({ option }) => option);
  return options
    .map(({ option }, i) => ({ option, rank: ranks[i] ?? '' }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ option }) => option);
}

/** Text that sorts as the value does; undefined for what has no order. */
function rankOf(term: Term): string | undefined {
  if (term.kind === 'entity') return undefined;
  if (term.value.type === 'date') return term.value.edtf;
  return term.value.type === 'number' ? String(term.value.min).padStart(20, '0') : undefined;
}
