import { err, type Result } from '@sanad/language';
import type { Fact, Id, LessonCard } from '@sanad/lesson';
import { comesBefore, daysOf } from '../chronology.ts';
import { mentionsName } from '../items/item-frame.ts';
import { areApart, eventIn, type PastEvent } from '../items/past-event.ts';
import type { Refusal } from '../items/refusal.ts';
import { referenceIdentity, type LessonIndex } from '../lesson-index.ts';
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
    marked: new Set([...marked, ...eventsNamedAfter(context, fact, marked)]),
    besides: fact.after?.evidence ?? [],
  });
}

/**
 * The core event that this one came next after: less than a year before, or in the words of the text, with nothing that
 * is dated between them.
 */
function eventBefore(context: CardContext, { fact, label }: PastEvent): PastEvent | undefined {
  const { index } = context;
  const others = index.lesson.facts.filter((other) => other !== fact && isPlaced(index, other));
  const before = others.filter((other) => comesBefore(index, other, fact));
  const last = before.find((one) => before.every((other) => other === one || comesBefore(index, other, one)));
  const event = last?.weight === 'core' && isNear(index, last, fact) ? eventIn(context, last) : undefined;
  if (!event || !areApart(index, event, { fact, label })) return undefined;
  return others.every((other) => before.includes(other) || comesBefore(index, fact, other)) ? event : undefined;
}

function isPlaced(index: LessonIndex, fact: Fact): boolean {
  return fact.nature === 'event' && (fact.after !== undefined || daysOf(index, fact) !== undefined);
}

/** `dayOrdinal` counts ten thousand to a year. */
const aYear = 10_000;

function isNear(index: LessonIndex, earlier: Fact, later: Fact): boolean {
  if (later.after?.facts.includes(earlier.id) === true) return true;
  const [first, second] = [daysOf(index, earlier), daysOf(index, later)];
  return first !== undefined && second !== undefined && second.from - first.to < aYear;
}

function argumentIdentities(fact: Fact): readonly string[] {
  const roles = Object.keys(fact.relation ?? {});
  return roles.flatMap((role) => argumentsOf(fact, role).map((reference) => referenceIdentity(fact, reference)));
}

/** Events in the words that say what came after what, which are called by what this one is about: "the Benghazi visit". */
function eventsNamedAfter({ index }: CardContext, { after }: Fact, about: readonly Id[]): readonly Id[] {
  const names = about.flatMap((id) => index.names.get(id) ?? []);
  const mentioned = (after?.evidence ?? []).flatMap((id) => index.mentions.get(id) ?? []);
  return mentioned.filter((id) => {
    if (index.entities.get(id)?.type !== 'event') return false;
    return (index.names.get(id) ?? []).some((event) => names.some((name) => mentionsName(event, name)));
  });
}

/** An English label begins with a capital of its own only where a name does; names keep it. */
function lowered(label: string, { language }: CardContext): string {
  return language === 'en' && label.startsWith('The ') ? `t${label.slice(1)}` : label;
}
