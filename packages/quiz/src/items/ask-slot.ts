import { err, graphemeLength, ok, tokensOf, type Result } from '@sanad/language';
import { itemIdOf, type Blank, type ItemType, type Level, type Topic } from '@sanad/lesson';
import { relations } from '../relations/relations.ts';
import type { Slot } from '../options/distractors.ts';
import { anchorsOf } from '../stem/anchor.ts';
import { questionsFor } from '../stem/question.ts';
import { termIdentity, termLabel, type Term } from '../term.ts';
import { blankOf } from './blanked.ts';
import { frameItem, mentionsName, type ItemFrame } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { slotTarget, slotTerm, topicOf } from './slots.ts';

/** A slot that may be asked, with what every way of asking it needs. */
export interface AskableSlot {
  readonly slot: Slot;
  readonly key: Term;
  readonly label: string;
  readonly topic: Topic;
}

/** Longest stem in words (rule I12). */
const longestStem = 45;

/** Whether a slot may be asked at all; fairness comes before every other rule. */
export function askable({ index, language, maxLength }: MakeContext, slot: Slot): Result<AskableSlot, Refusal> {
  const { fact, role } = slot;
  if (fact.nature === 'judgement') return err('judgement');
  const key = slotTerm(index, slot);
  const topic = topicOf(key);
  if (topic === undefined) return err('not-this-type');
  const sensitive = relations.get(fact.relation?.type ?? '')?.sensitive === true;
  if (sensitive && topic !== 'date' && topic !== 'number') return err('sensitive');
  if (key.kind === 'value' && key.value.type === 'date' && key.value.expression) return err('relative-date');
  const label = termLabel(key, language);
  if (label === '' || role === '') return err('no-name-in-language');
  if (graphemeLength(label) > (maxLength?.option ?? Infinity)) return err('option-too-long');
  return ok({ slot, key, label, topic });
}

/**
 * The first of several wordings, the best first, that does not say `key` and is not too long; else why the
 * last was refused. `shown` is all of a wording that the learner reads before answering.
 */
export function firstFitting<T>(
  { maxLength }: MakeContext,
  wordings: readonly T[],
  shown: (wording: T) => string,
  key?: string,
): Result<T, Refusal> {
  let refusal: Refusal = 'no-template';
  for (const wording of wordings) {
    const text = shown(wording);
    const found = refusalOf(text, maxLength?.stem, key);
    if (found === undefined) return ok(wording);
    refusal = found;
  }
  return err(refusal);
}

function refusalOf(text: string, limit = Infinity, key = ''): Refusal | undefined {
  if (mentionsName(text, key)) return 'key-in-stem';
  return tokensOf(text).length > longestStem || graphemeLength(text) > limit ? 'stem-too-long' : undefined;
}

/** The best question for a slot that fits. */
export function askedStem(context: MakeContext, key: AskableSlot): Result<string, Refusal> {
  const questions = questionsFor(context.index, key.slot, context.language);
  return firstFitting(context, questions, (stem) => stem, key.label);
}

/** The statement with its blank under the best introduction that fits. */
export function blankedStem(
  context: MakeContext,
  key: AskableSlot,
  introduce: (anchor: string) => string,
): Result<{ readonly stem: string; readonly blank: Blank }, Refusal> {
  const { index, language } = context;
  const blank = blankOf(index, key.slot, language);
  const wordings = anchorsOf(index, key.slot.fact, language).map((anchor) => ({ stem: introduce(anchor), blank }));
  return firstFitting(context, wordings, ({ stem }) => `${stem} ${blank.before} ${blank.after}`, key.label);
}

/** The frame of an item that asks a slot. */
export function slotFrame(context: MakeContext, key: AskableSlot, type: ItemType, level: Level): ItemFrame {
  return frameItem({
    index: context.index,
    language: context.language,
    type,
    targets: [slotTarget(key.slot)],
    level,
    topic: key.topic,
    answer: new Set([termIdentity(key.key)]),
  });
}

/** The id of the item that asks a slot in one way. */
export function slotItemId({ language }: MakeContext, slot: Slot, type: ItemType): string {
  return itemIdOf(type, language, [slotTarget(slot)]);
}
