import type { Language } from '@sanad/language';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { phrases } from '../phrases.ts';
import { relations } from '../relations/relations.ts';
import { termOf } from '../term.ts';
import { anchorOf } from './anchor.ts';
import { renderTemplate } from './render-template.ts';

/** Words an English question may begin with; in mid-sentence they lose their capital. */
const openings = /^(?:Which|What|When|Where|Who|Whom|Whose|How|About|In|On|At|To|From|By|According)\b/;

/**
 * The stem for a slot, under its source: an authored question if there is one, else the relation's
 * first template that the fact can fill. Undefined when neither is there.
 */
export function questionFor(index: LessonIndex, slot: Slot, language: Language): string | undefined {
  const question = authored(slot, language) ?? fromTemplate(index, slot, language);
  if (question === undefined) return undefined;
  return phrases[language].anchored(anchorOf(index, slot.fact, language), question);
}

function authored({ fact, reference }: Slot, language: Language): string | undefined {
  const text = fact.ask?.[reference]?.[language];
  if (text === undefined || !openings.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function fromTemplate(index: LessonIndex, { fact, role, reference }: Slot, language: Language): string | undefined {
  const asked = termOf(index, fact, reference);
  for (const template of relations.get(fact.relation?.type ?? '')?.templates[role]?.[language] ?? []) {
    const question = renderTemplate(template, { index, fact, asked, language });
    if (question !== undefined) return question;
  }
  return undefined;
}
