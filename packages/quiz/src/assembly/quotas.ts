import type { Item, Quotas, Shortfall } from '@sanad/lesson';
import { bandOf } from './candidate.ts';

/** One line of a blueprint: so many items with a feature, such as `topic date`. */
interface Quota {
  readonly feature: string;
  readonly of: NonNullable<Shortfall['of']>;
  readonly count: number;
}

/** The lines of a blueprint's quotas. */
export function quotasOf({ topics, types, levels, difficulties }: Quotas = {}): readonly Quota[] {
  return [
    ...linesOf('topic', topics),
    ...linesOf('type', types),
    ...linesOf('level', levels),
    ...linesOf('band', difficulties),
  ];
}

function linesOf(kind: string, counts: { readonly [K in Quota['of']]?: number } = {}): readonly Quota[] {
  return (Object.keys(counts) as Quota['of'][]).flatMap((of) => {
    const count = counts[of];
    return count === undefined ? [] : { feature: `${kind} ${of}`, of, count };
  });
}

/** The quotas that a quiz does not fill. */
export function unfilledQuotas(items: readonly Item[], quotas: readonly Quota[]): readonly Shortfall[] {
  return quotas.flatMap(({ feature, of, count }): readonly Shortfall[] => {
    const made = items.filter((item) => kindsOf(item).includes(feature)).length;
    return made < count ? [{ reason: 'too-few-of-a-kind', of, asked: count, made }] : [];
  });
}

function kindsOf(item: Item): readonly string[] {
  return [`topic ${item.topic}`, `type ${item.type}`, `level ${item.level}`, `band ${bandOf(item)}`];
}
