import { itemTypes, type Blueprint, type Fact, type Item, type ItemType, type Level, type Topic } from '@sanad/lesson';
import { askable } from '../items/ask-slot.ts';
import type { MakeContext } from '../items/make-context.ts';
import type { Makers } from '../items/makers.ts';
import { slotsOf, slotTerm, topicOf } from '../items/slots.ts';
import { once } from '../once.ts';
import { waysToAsk, type Way } from './ways-to-ask.ts';

/** Items that may be made, with what is known of them before: choosing costs little, making much. */
export interface Prospect {
  readonly fact: Fact;
  readonly type: ItemType;
  /** What their topics and levels may be. */
  readonly topics: readonly Topic[];
  readonly levels: readonly Level[];
  /** Makes them when it is first called; nothing where none can be made. */
  readonly items: () => readonly Item[];
}

/** What a type can ask about, and how deep it can go. */
interface Outlook {
  readonly topics: readonly Topic[];
  readonly levels: readonly Level[];
  /** Whether it shows something false beside what stands in a slot. */
  readonly showsFalse?: true;
}

const things = ['place', 'actor', 'document', 'object', 'demand'] as const satisfies readonly Topic[];
const anything = [...things, 'date', 'number', 'wording'] as const satisfies readonly Topic[];
const attributed = { topics: ['source'], levels: ['attribute', 'judge'] } as const satisfies Outlook;

const outlooks: Readonly<Record<ItemType, Outlook>> = {
  'single-choice': { topics: anything, levels: ['locate', 'understand'], showsFalse: true },
  'cloze-choice': { topics: anything, levels: ['locate', 'understand'], showsFalse: true },
  'multiple-choice': { topics: anything, levels: ['understand'], showsFalse: true },
  'true-false': { topics: anything, levels: ['understand'], showsFalse: true },
  'short-answer': { topics: things, levels: ['locate'] },
  'cloze-typed': { topics: things, levels: ['locate'] },
  numeric: { topics: ['number'], levels: ['locate'] },
  date: { topics: ['date'], levels: ['locate'] },
  map: { topics: ['place'], levels: ['understand'], showsFalse: true },
  ordering: { topics: ['date'], levels: ['understand'] },
  matching: { topics: [...anything, 'source'], levels: ['understand', 'attribute'] },
  categorise: { topics: ['source'], levels: ['compare'] },
  'who-said': attributed,
  'whose-voice': attributed,
  'chain-order': attributed,
  'not-quoted': attributed,
  'statement-kind': { topics: ['wording'], levels: ['understand', 'judge'] },
  'find-evidence': { topics: ['source'], levels: ['understand', 'judge'] },
  open: { topics: ['source'], levels: ['compare', 'judge'] },
};

/** What may be made of a fact in the types and topics of a blueprint. */
export function prospectsFor(
  context: MakeContext,
  fact: Fact,
  blueprint: Blueprint,
  makers: Makers,
): readonly Prospect[] {
  const { types = itemTypes, topics } = blueprint;
  const isWanted = (topic: Topic): boolean => topics === undefined || topics.includes(topic);
  return waysToAsk(context, fact, types, makers).flatMap((way) => {
    const { levels } = outlooks[way.type];
    const open = topicsOf(context, way).filter(isWanted);
    const items = once(() => madeBy(way).filter(({ topic }) => isWanted(topic)));
    return open.length === 0 ? [] : { fact, type: way.type, topics: open, levels, items };
  });
}

/** What an item may be about, as far as that is known; nothing where none can be made. */
function topicsOf(context: MakeContext, { fact, slot, type }: Way): readonly Topic[] {
  const { topics, showsFalse } = outlooks[type];
  if (!slot) return type === 'matching' ? ['source', ...topicsIn(context, fact)] : topics;
  const asked = askable(context, slot);
  if (!asked.ok || !topics.includes(asked.value.topic)) return [];
  return showsFalse && !context.truthOf(slot).mayBeFalse ? [] : [asked.value.topic];
}

/** The topics of all that stands in a fact. */
function topicsIn({ index }: MakeContext, fact: Fact): readonly Topic[] {
  return [...new Set(slotsOf(fact).flatMap((slot) => topicOf(slotTerm(index, slot)) ?? []))];
}

function madeBy({ attempts }: Way): readonly Item[] {
  return attempts().flatMap(({ outcome }) => (outcome.ok ? outcome.value : []));
}
