import type { Language } from '@sanad/language';
import { referencesIn, type Fact, type Target, type Topic } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { relations } from '../relations/relations.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { termIdentity, termOf, type Term } from '../term.ts';

/** Every place of a fact that can be asked for: one per argument of its relation. */
export function slotsOf(fact: Fact): readonly Slot[] {
  const roles = relations.get(fact.relation?.type ?? '')?.roles ?? [];
  return roles.flatMap((role) => argumentsOf(fact, role).map((reference) => ({ fact, role, reference })));
}

/** The topic of a question for this term; undefined for what is never asked: events and units. */
export function topicOf(term: Term): Topic | undefined {
  if (term.kind === 'value') {
    const byValue = { date: 'date', number: 'number', title: 'actor', quotation: 'wording' } as const;
    return byValue[term.value.type];
  }
  const byEntity = {
    person: 'actor',
    organisation: 'actor',
    group: 'actor',
    place: 'place',
    document: 'document',
    object: 'object',
    demand: 'demand',
    event: undefined,
    unit: undefined,
  } as const;
  return byEntity[term.entity.type];
}

/** Whether a rival of the key is named in the same evidence, so that finding a name is not enough. */
export function hasRivalInSight(index: LessonIndex, fact: Fact, rivals: readonly Term[]): boolean {
  const seen = new Set(fact.evidence.flatMap((id) => index.mentions.get(id) ?? []));
  return rivals.some((term) => seen.has(termIdentity(term)));
}

/** Whether the statement mentions what stands in the slot, exactly once. */
export function isMentioned(slot: Slot, language: Language): boolean {
  return referencesIn(slot.fact.statement[language] ?? '').filter((r) => r === slot.reference).length === 1;
}

/** The slot that a target names; undefined for who said it, and for what the lesson does not have. */
export function slotOf(index: LessonIndex, target: Target | undefined): Slot | undefined {
  const fact = index.facts.get(target?.fact ?? '');
  return fact && slotsOf(fact).find((slot) => slotTarget(slot).role === target?.role);
}

/** What an item about a slot asks: the fact and its role; in a role that holds a list, which of them. */
export function slotTarget({ fact, role, reference }: Slot): Target {
  return { fact: fact.id, role: argumentsOf(fact, role).length > 1 ? `${role}:${reference}` : role };
}

/** The term of a slot. */
export function slotTerm(index: LessonIndex, slot: Slot): Term {
  return termOf(index, slot.fact, slot.reference);
}
