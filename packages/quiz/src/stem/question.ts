import type { Language } from '@sanad/language';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { phrasesOf, speechIn } from '../speech/speech.ts';
import { termOf } from '../term.ts';
import { anchorsOf } from './anchor.ts';
import { renderTemplate } from './render-template.ts';

/** Words an English question may begin with; in mid-sentence they lose their capital. */
const openings = /^(?:Which|What|When|Where|Who|Whom|Whose|How|About|In|On|At|To|From|By|According)\b/;

/**
 * The stems for a slot, each under its source, the best first: an authored question, then those of the
 * relation's templates that the fact can fill; each with its full anchor, then with a shorter one. Empty
 * when the slot has no question.
 */
export function questionsFor(index: LessonIndex, slot: Slot, language: Language): readonly string[] {
  return anchoredEach(index, slot, language, bareQuestionsFor(index, slot, language));
}

/** The questions for a slot without their source, the best first; in English they begin with a small letter. */
export function bareQuestionsFor(index: LessonIndex, slot: Slot, language: Language): readonly string[] {
  const own = authored(slot, language);
  return [...(own === undefined ? [] : [own]), ...bareRoleQuestionsFor(index, slot, language)];
}

/** The stems that ask for all that stands in a role, where that is several things: the relation's templates only. */
export function severalQuestionsFor(index: LessonIndex, slot: Slot, language: Language): readonly string[] {
  return anchoredEach(index, slot, language, bareRoleQuestionsFor(index, slot, language, true));
}

function anchoredEach(
  index: LessonIndex,
  { fact }: Slot,
  language: Language,
  questions: readonly string[],
): readonly string[] {
  const anchors = anchorsOf(index, fact, language);
  return questions.flatMap((question) =>
    anchors.map((anchor) => phrasesOf(index, language).anchored(anchor, question)),
  );
}

function authored({ fact, reference }: Slot, language: Language): string | undefined {
  const text = fact.ask?.[reference]?.[language];
  if (text === undefined || !openings.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Those of `bareQuestionsFor` that ask for a role as such. */
export function bareRoleQuestionsFor(
  index: LessonIndex,
  { fact, role, reference }: Slot,
  language: Language,
  asksSeveral = false,
): readonly string[] {
  const asked = termOf(index, fact, reference);
  const templates = speechIn(index, language).relations.get(fact.relation?.type ?? '')?.templates[role] ?? [];
  return templates.flatMap((template) => renderTemplate(template, { index, fact, asked, language, asksSeveral }) ?? []);
}
