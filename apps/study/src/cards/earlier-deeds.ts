import type { PassedCard } from '@sanad/elements';
import type { Language } from '@sanad/language';
import type { ReviewDesk } from './review-desk.ts';

/** What was done today before a page of review was opened, of one lesson or of all, as its element takes it up to be undone. */
export async function earlierDeeds(
  desk: ReviewDesk,
  language: Language,
  lesson: string | undefined,
): Promise<readonly PassedCard[]> {
  const steps = await desk.undoSteps();
  return steps.flatMap(({ card: id, deed }) => {
    const card = desk.state.cards.get(id);
    if (card === undefined || (lesson !== undefined && card.lesson.id !== lesson)) return [];
    const shown = desk.shown(card, language);
    return shown === undefined ? [] : [{ card: shown, deed }];
  });
}
