import { err, type Result } from '@sanad/language';
import type { Fact, LessonCard } from '@sanad/lesson';
import { comesBefore } from '../chronology.ts';
import { areApart, eventIn, type PastEvent } from '../items/past-event.ts';
import type { Refusal } from '../items/refusal.ts';
import { referenceIdentity } from '../lesson-index.ts';
import { anchorOf } from '../stem/anchor.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { underAnchors } from './card-anchors.ts';
import type { CardContext } from './card-context.ts';
import { cardPhrases } from './card-phrases.ts';
import { frameCard } from './frame-card.ts';

/** What came next after the event before this one, of all the events whose order the passage shows. */
export function sequenceCard(context: CardContext, fact: Fact): Result<LessonCard, Refusal> {
  const { index, language } = context;
  const event = eventIn(context, fact);
  if (!event) return err('not-this-type');
  const earlier = eventBefore(context, event);
  if (!earlier) return err('too-few-facts');
  if (anchorOf(index, earlier.fact, language) !== anchorOf(index, fact, language)) return err('several-sentences');
  const known = new Set(argumentIdentities(earlier.fact));
  const marked = argumentIdentities(fact).filter((identity) => !known.has(identity));
  const questions = [cardPhrases[language].cameNext(lowered(earlier.label, context))];
  return frameCard(context, {
    note: 'sequence',
    direction: 'forward',
    topic: 'date',
    fact,
    of: fact.id,
    targets: [
      { fact: fact.id, role: 'order' },
      { fact: earlier.fact.id, role: 'order' },
    ],
    fronts: underAnchors(context, fact, questions).map((text) => ({ type: 'question', text })),
    answer: event.label,
    identity: [fact.id],
    marked: new Set(marked),
    besides: fact.after?.evidence ?? [],
  });
}

/** The event that this one came next after: it came before, and whatever else is told came before it or after both. */
function eventBefore(context: CardContext, event: PastEvent): PastEvent | undefined {
  const { index } = context;
  const others = eventsOf(context).filter((other) => other.fact !== event.fact);
  const before = others.filter((other) => comesBefore(index, other.fact, event.fact));
  const last = before.find((one) => before.every((other) => other === one || comesBefore(index, other.fact, one.fact)));
  if (!last || !areApart(index, last, event)) return undefined;
  const isNext = others.every((other) => before.includes(other) || comesBefore(index, event.fact, other.fact));
  return isNext ? last : undefined;
}

const known = new WeakMap<CardContext, readonly PastEvent[]>();

function eventsOf(context: CardContext): readonly PastEvent[] {
  const events = known.get(context) ?? context.index.lesson.facts.flatMap((fact) => eventIn(context, fact) ?? []);
  known.set(context, events);
  return events;
}

function argumentIdentities(fact: Fact): readonly string[] {
  const roles = Object.keys(fact.relation ?? {});
  return roles.flatMap((role) => argumentsOf(fact, role).map((reference) => referenceIdentity(fact, reference)));
}

/** An English label begins with a capital of its own only where a name does; names keep it. */
function lowered(label: string, { language }: CardContext): string {
  return language === 'en' && label.startsWith('The ') ? `t${label.slice(1)}` : label;
}
