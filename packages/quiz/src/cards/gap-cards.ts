import { err, type Result } from '@sanad/language';
import { referencesIn, type Fact, type LessonCard, type Reference } from '@sanad/lesson';
import { askable } from '../items/ask-slot.ts';
import type { Refusal } from '../items/refusal.ts';
import { relations } from '../relations/relations.ts';
import { termOf, type Term } from '../term.ts';
import type { CardContext } from './card-context.ts';
import { gapCard } from './slot-card.ts';

/**
 * The sentence of a fact that stands in no relation, with one gap: its number, its date, or the thing that it is about.
 * Who did something is not asked of such a fact: what it imputes is not known.
 */
export function gapCards(context: CardContext, fact: Fact): readonly Result<LessonCard, Refusal>[] {
  if (relations.has(fact.relation?.type ?? '')) return [err('not-this-type')];
  const references = [...new Set(referencesIn(fact.statement[context.language] ?? ''))];
  const [best] = references
    .map((reference) => ({ reference, rank: ranks.indexOf(kindOf(termOf(context.index, fact, reference))) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  if (!best) return [err('not-this-type')];
  const key = askable(context, { fact, role: roleOf(best.reference), reference: best.reference });
  return [key.ok ? gapCard(context, key.value) : key];
}

/** What may be left out, the best first. */
const ranks: readonly string[] = ['number', 'date', 'object', 'place', 'document'];

function kindOf(term: Term): string {
  return term.kind === 'entity' ? term.entity.type : term.value.type;
}

function roleOf(reference: Reference): string {
  return reference.replace('@', '');
}
