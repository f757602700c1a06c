import { err, type Result } from '@sanad/language';
import type { LessonCard } from '@sanad/lesson';
import { askable, type AskableSlot } from '../items/ask-slot.ts';
import { blankOf } from '../items/blanked.ts';
import { mentionsName } from '../items/item-frame.ts';
import type { Refusal } from '../items/refusal.ts';
import { hasOneAnswer } from '../items/several-answers.ts';
import { isMentioned } from '../items/slots.ts';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { bareQuestionsFor } from '../stem/question.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { termLabel, termOf, type Term } from '../term.ts';
import { accountsBefore, underAnchors } from './card-anchors.ts';
import type { CardContext } from './card-context.ts';
import { frameCard } from './frame-card.ts';
import { slotPlan } from './slot-plan.ts';

/** What stands in one place of a fact: as a question, or as a gap in its sentence where no question fits. One id for both. */
export function slotCard(context: CardContext, slot: Slot): Result<LessonCard, Refusal> {
  const key = askable(context, slot);
  if (!key.ok) return key;
  const question = questionCard(context, key.value);
  if (question.ok) return question;
  const gap = isOnlyAnswer(context, slot) ? gapCard(context, key.value) : question;
  return gap.ok ? gap : question;
}

function questionCard(context: CardContext, key: AskableSlot): Result<LessonCard, Refusal> {
  const { index, language } = context;
  const { slot } = key;
  if (!hasOneAnswer(context, slot)) return err('several-answers');
  const others = othersBeside(index, slot).map((term) => termLabel(term, language));
  const questions = bareQuestionsFor(index, slot, language).filter((question) =>
    others.every((other) => mentionsName(question, other)),
  );
  return frameCard(context, {
    ...slotPlan(context, key),
    note: 'question',
    fronts: underAnchors(context, slot.fact, questions).map((text) => ({ type: 'question', text })),
  });
}

/** What else stands in the role: a question about one of them names the rest, or it has several answers. */
export function othersBeside(index: LessonIndex, { fact, role, reference }: Slot): readonly Term[] {
  return argumentsOf(fact, role).flatMap((other) => (other === reference ? [] : termOf(index, fact, other)));
}

/** The statement with a gap where the slot is mentioned. */
export function gapCard(context: CardContext, key: AskableSlot): Result<LessonCard, Refusal> {
  const { index, language } = context;
  if (!isMentioned(key.slot, language)) return err('not-this-type');
  const blank = blankOf(index, key.slot, language);
  return frameCard(context, {
    ...slotPlan(context, key),
    note: 'cloze',
    answer: termLabel(key.key, language),
    fronts: accountsBefore(context, key.slot.fact).map((text) => ({ type: 'cloze', text, blank })),
  });
}

/** Whether nothing of any kind could fill the gap but what stands there. */
function isOnlyAnswer({ answersTo }: CardContext, slot: Slot): boolean {
  const { all, ofOtherKinds, areClearOfAnyKind } = answersTo(slot);
  return areClearOfAnyKind && all.length === 1 && ofOtherKinds.length === 0;
}
