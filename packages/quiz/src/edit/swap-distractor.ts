import { ok, type Result } from '@sanad/language';
import type { Quiz } from '@sanad/lesson';
import { makeContext } from '../items/make-context.ts';
import { slotOf } from '../items/slots.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { areDistinct } from '../options/choose-options.ts';
import { wrongOption } from '../options/make-options.ts';
import { optionLabel, termLabel } from '../term.ts';
import { openItem, refuseEdit, withItem, type EditProblem } from './edit-problem.ts';

/**
 * Puts another wrong option in the place of one, shown false by the passage as every one is. The same seed
 * gives the same option.
 */
export function swapDistractor(
  index: LessonIndex,
  quiz: Quiz,
  { itemId, optionId, seed }: { readonly itemId: string; readonly optionId: string; readonly seed: number },
): Result<Quiz, EditProblem> {
  const open = openItem(quiz, itemId);
  if (!open.ok) return open;
  const item = open.value;
  if (item.type !== 'single-choice' && item.type !== 'cloze-choice' && item.type !== 'multiple-choice') {
    return refuseEdit('not-this-type');
  }
  if (!item.options.some(({ id }) => id === optionId)) return refuseEdit('no-such-option');
  if ([item.key].flat().includes(optionId)) return refuseEdit('is-key');
  const slot = slotOf(index, item.targets[0]);
  if (!slot) return refuseEdit('nothing-else');
  const context = makeContext(index, item.language, seed, quiz.blueprint?.maxLength);
  const label = item.type === 'cloze-choice' ? termLabel : optionLabel;
  const others = item.options.filter(({ id }) => id !== optionId);
  const candidates = context.distractorsOf(slot).filter((distractor) => {
    const fresh = wrongOption(context, slot.fact, distractor, label);
    return fresh.id !== optionId && others.every(({ id, text }) => id !== fresh.id && areDistinct(text, fresh.text));
  });
  const [chosen] = context.randomFor(`${itemId} ${optionId} swap`).shuffled(candidates);
  if (!chosen) return refuseEdit('nothing-else');
  const fresh = wrongOption(context, slot.fact, chosen, label);
  const options = item.options.map((option) => (option.id === optionId ? fresh : option));
  return ok(withItem(quiz, itemId, { ...item, options }));
}
