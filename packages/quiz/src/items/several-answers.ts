import { itemIdOf, type Fact, type ItemType, type Level } from '@sanad/lesson';
import type { Answer } from '../answers.ts';
import type { Slot } from '../options/distractors.ts';
import { phrasesOf } from '../speech/speech.ts';
import { anchorOf } from '../stem/anchor.ts';
import { termLabel } from '../term.ts';
import { slotFrame, type AskableSlot } from './ask-slot.ts';
import type { ItemFrame } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import { mergeFrames } from './merge-frames.ts';
import { slotTarget } from './slots.ts';

/** Whether the passage gives a slot one answer, and leaves nothing open. */
export function hasOneAnswer({ answersTo }: MakeContext, slot: Slot): boolean {
  const { all, areClear } = answersTo(slot);
  return areClear && all.length === 1;
}

/** Whether a slot is the first of its answers by id: what is asked of the whole list is asked there, once. */
export function isFirst(answers: readonly Answer[], slot: Slot): boolean {
  const [first] = answers.map((answer) => placeOf(answer.slot)).sort();
  return first === placeOf(slot);
}

function placeOf({ fact, reference }: Slot): string {
  return `${fact.id} ${reference}`;
}

/** The answers that are told by the same account as a fact. */
export function ofOneSource(
  { index, language }: MakeContext,
  answers: readonly Answer[],
  fact: Fact,
): readonly Answer[] {
  const anchor = anchorOf(index, fact, language);
  return answers.filter(({ slot }) => anchorOf(index, slot.fact, language) === anchor);
}

/** The id of an item that asks for one or all of several answers. */
export function answersItemId({ language }: MakeContext, type: ItemType, answers: readonly Answer[]): string {
  return itemIdOf(
    type,
    language,
    answers.map(({ slot }) => slotTarget(slot)),
  );
}

/** The frame of an item that asks for one or all of several answers: its targets are all of them. */
export function answersFrame(
  context: MakeContext,
  key: AskableSlot,
  answers: readonly Answer[],
  type: ItemType,
  level: Level,
): ItemFrame {
  const frame = mergeFrames(
    answers.map(({ slot, term }) => slotFrame(context, { ...key, slot, key: term }, type, level)),
  );
  if (answers.length === 1) return frame;
  const names = answers.map(({ term }) => termLabel(term, context.language));
  return {
    ...frame,
    id: answersItemId(context, type, answers),
    feedback: phrasesOf(context.index, context.language).rightAnswers(names),
  };
}
