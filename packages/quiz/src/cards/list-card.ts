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
import { slotPlan } from './slot-plan.ts';

/** More than this are not held in mind together. */
const longestList = 4;

/** One member of a list, the others being shown. Each member has such a card; they overlap, so they are siblings. */
export function listCard(context: CardContext, slot: Slot): Result<LessonCard, Refusal> {
  const { index, language } = context;
  const key = askable(context, slot);
  if (!key.ok) return key;
  const { all, areClear } = context.answersTo(slot);
  if (!areClear || all.length < 2 || all.length > longestList) return err('not-this-type');
  if (ofOneSource(context, all, slot.fact).length < all.length) return err('several-answers');
  const shown = all.flatMap(({ term }) =>
    termIdentity(term) === termIdentity(key.value.key) ? [] : optionLabel(term, language),
  );
  const questions = [...bareRoleQuestionsFor(index, slot, language), ...bareQuestionsFor(index, slot, language)];
  const fronts = underAnchors(context, slot.fact, questions).map((question) => ({
    type: 'list' as const,
    text: `${question} ${cardPhrases[language].whichIsMissing}`,
    shown,
  }));
  return frameCard(context, { ...slotPlan(context, key.value), note: 'list', fronts, siblings: firstOf(all) });
}

/** The fact that all cards of a list share as siblings: the first by id. */
function firstOf(answers: readonly Answer[]): string {
  return answers.map(({ slot }) => slot.fact.id).sort()[0] ?? '';
}
