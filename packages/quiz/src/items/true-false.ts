import { err, ok, type Result } from '@sanad/language';
import { plainText, type TrueFalseItem } from '@sanad/lesson';
import { rankedDistractors, type Distractor, type Slot } from '../options/distractors.ts';
import { phrasesOf } from '../speech/speech.ts';
import { anchorsOf } from '../stem/anchor.ts';
import { askable, firstFitting, slotFrame, slotItemId, type AskableSlot } from './ask-slot.ts';
import type { LessonText } from '../lesson-texts.ts';
import { agreesWith, isSwappable, statementWith } from './blanked.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { isMentioned } from './slots.ts';

/**
 * A statement to judge: as the fact has it, or with one mention swapped for something the passage
 * shows false. Never negated. Only slots that can be swapped are asked, so that being asked gives no hint.
 */
export function makeTrueFalse(context: MakeContext, slot: Slot, truth: boolean): Result<TrueFalseItem, Refusal> {
  const { index, language } = context;
  const key = askable(context, slot);
  if (!key.ok) return key;
  if (!isMentioned(slot, language) || !isSwappable(index, slot, key.value.key, language)) return err('not-this-type');
  const swaps = context.distractorsOf(slot).filter(({ term }) => agreesWith(key.value.key, term, language));
  if (swaps.length === 0) return err('too-few-distractors');
  const [best] = context
    .randomFor(slotItemId(context, slot, 'true-false'))
    .shuffled(rankedDistractors(swaps).find((rank) => rank.length > 0) ?? []);
  if (!best) return err('too-few-distractors');
  const statement = truth ? plainText(slot.fact.statement[language] ?? '') : swapped(context, key.value, best);
  const stems = anchorsOf(index, slot.fact, language).map(phrasesOf(index, language).isTrue);
  const stem = firstFitting(context, stems, (wording) => `${wording} ${statement}`);
  if (!stem.ok) return stem;
  return ok({
    ...slotFrame(context, key.value, 'true-false', 'understand'),
    type: 'true-false',
    stem: stem.value,
    statement,
    key: truth,
  });
}

/** The statement with a rival's own words for its answer, so that the spelling does not tell. */
function swapped({ index, language }: MakeContext, { slot }: AskableSlot, swap: Distractor): string {
  const surface = swap.rival ? surfaceIn(index.texts.read(swap.rival.statement[language] ?? ''), swap) : undefined;
  return statementWith(index, slot, language, surface ?? swap.label);
}

function surfaceIn({ runs }: LessonText, { term }: Distractor): string | undefined {
  if (term.kind === 'entity' || (term.value.type === 'date' && term.value.expression)) return undefined;
  return runs.find((run) => run.reference === `@${term.value.type}`)?.text;
}
