import { err, type Result } from '@sanad/language';
import type { LessonCard } from '@sanad/lesson';
import type { Answer } from '../answers.ts';
import { askable } from '../items/ask-slot.ts';
import type { Refusal } from '../items/refusal.ts';
import { ofOneSource } from '../items/several-answers.ts';
import type { Slot } from '../options/distractors.ts';
import { bareQuestionsFor, bareRoleQuestionsFor } from '../stem/question.ts';
import { optionLabel, termIdentity } from '../term.ts';
import { underAnchors } from './card-anchors.ts';
import type { CardContext } from './card-context.ts';
import { cardPhrases } from './card-phrases.ts';
import { frameCard } from './frame-card.ts';
import { othersBeside } from './slot-card.ts';
import { slotPlan } from './slot-plan.ts';

/** More than this are not held in mind together. */
const longestList = 4;

/** One member of a list that is whole, the others being shown. Each member has such a card; they overlap, so they are siblings. */
export function listCard(context: CardContext, slot: Slot): Result<LessonCard, Refusal> {
  const { index, language } = context;
  const key = askable(context, slot);
  if (!key.ok) return key;
  const { all, areClear } = context.answersTo(slot);
  const others = [
    ...othersBeside(index, slot),
    ...all.flatMap(({ term }) => (termIdentity(term) === termIdentity(key.value.key) ? [] : term)),
  ];
  const isWhole = areClear || context.truthOf(slot).mayBeFalse;
  if (!isWhole || others.length === 0 || others.length >= longestList) return err('not-this-type');
  if (ofOneSource(context, all, slot.fact).length < all.length) return err('several-answers');
  const shown = others.map((term) => optionLabel(term, language));
  const questions = othersBeside(index, slot).length > 0 ? bareRoleQuestionsFor : bareQuestionsFor;
  const asked = questions(index, slot, language).map((question) =>
    cardPhrases[language].besidesShown(question, shown.length),
  );
  const fronts = underAnchors(context, slot.fact, asked).map((text) => ({ type: 'list' as const, text, shown }));
  return frameCard(context, { ...slotPlan(context, key.value), note: 'list', fronts, siblings: firstOf(all) });
}

/** The fact that all cards of a list share as siblings: the first by id. */
function firstOf(answers: readonly Answer[]): string {
  return answers.map(({ slot }) => slot.fact.id).sort()[0] ?? '';
}
