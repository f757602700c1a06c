import { tokensOf, type Language } from '@sanad/language';
import type { Fact, Item, Target } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { termOf, type Term } from '../term.ts';
import { isArticle } from './article-words.ts';
import { frameTokens } from './frame.ts';
import { evidenceText, offersOf, shownText, type Offer } from './item-parts.ts';
import { meantTerm, resolveOption } from './resolve-option.ts';

/** An offer and what it stands for in the lesson, where that is known. */
export interface ResolvedOffer extends Offer {
  readonly term: Term | undefined;
  /** That, or what a text that names nothing is meant for. */
  readonly meant: Term | undefined;
}

/** An item arranged for checking: what several rules look at, worked out once. */
export interface Subject {
  readonly item: Item;
  readonly language: Language;
  readonly index: LessonIndex | undefined;
  /** The facts of its targets; empty without a lesson. */
  readonly facts: readonly Fact[];
  /** What its targets ask for, likewise. */
  readonly slots: readonly Slot[];
  /** What its first target asks for, unless that is a source or the lesson does not have it. */
  readonly slot: Slot | undefined;
  readonly keyTerm: Term | undefined;
  readonly offers: readonly ResolvedOffer[];
  /** Words of the question itself: quotations and names are empty strings. */
  readonly frame: readonly string[];
  /** Words of all that is read before answering, but for what is offered. */
  readonly shown: readonly string[];
  /** Words of the statement, where one is shown apart from the question. */
  readonly statement: readonly string[] | undefined;
  readonly evidence: readonly string[];
}

/** Arranges an item for checking, against its lesson where that is at hand. */
export function subjectOf(item: Item, index?: LessonIndex): Subject {
  const { language } = item;
  const slots = index ? item.targets.flatMap((target) => askedSlot(index, target) ?? []) : [];
  const [slot] = slots;
  const keyTerm = index && slot && termOf(index, slot.fact, slot.reference);
  const facts = item.targets.flatMap(({ fact }) => index?.facts.get(fact) ?? []);
  return {
    item,
    language,
    index,
    facts: [...new Set(facts)],
    slots,
    slot,
    keyTerm,
    offers: offersOf(item).map((offer) => resolved(item, offer, keyTerm, index)),
    frame: frameTokens(item, index),
    shown: tokensOf(shownText(item)),
    statement: 'statement' in item ? tokensOf(item.statement) : undefined,
    evidence: tokensOf(evidenceText(item)),
  };
}

/** Items whose options name things, so that a text which names none may be meant for one. */
const ofThings: ReadonlySet<Item['type']> = new Set([
  'single-choice',
  'multiple-choice',
  'cloze-choice',
  'who-said',
  'whose-voice',
  'not-quoted',
]);

function resolved(item: Item, offer: Offer, like: Term | undefined, index?: LessonIndex): ResolvedOffer {
  const { language, type } = item;
  const term = index && resolveOption(index, language, offer, like);
  if (term || !index || !ofThings.has(type) || isArticle(offer.text, language)) return { ...offer, term, meant: term };
  return { ...offer, term, meant: meantTerm(index, language, offer, like) };
}

/** The place in a fact that a target asks for; undefined for a source and for what the lesson lacks. */
function askedSlot(index: LessonIndex, target: Target): Slot | undefined {
  const fact = index.facts.get(target.fact);
  if (!fact) return undefined;
  const [role = '', member] = target.role.split(':');
  if (!Object.hasOwn(fact.relation ?? {}, role)) return undefined;
  const references = argumentsOf(fact, role);
  const reference = references.find((one) => one === member) ?? references[0];
  if (reference === undefined || (!reference.startsWith('@') && !index.entities.has(reference))) return undefined;
  return { fact, role, reference };
}
