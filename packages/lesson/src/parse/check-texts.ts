import type { Lesson } from '../model/lesson.ts';
import { readMarked, type MarkedTextProblem } from '../marked-text.ts';
import { problem, quoted, type LessonProblem } from './problem.ts';
import { textsOf, writtenIn } from './walk-texts.ts';

const reasons: Record<MarkedTextProblem['code'], { en: string; ar: string }> = {
  'unclosed-mention': { en: 'a mention opened with { is not closed', ar: 'إشارة فُتحت بالقوس { ولم تُغلق' },
  'nested-mention': { en: 'a mention stands inside another', ar: 'إشارة داخل إشارة أخرى' },
  'mention-without-reference': { en: 'a mention has no |reference', ar: 'إشارة بلا مرجع بعد |' },
  'empty-mention': { en: 'a mention has no words', ar: 'إشارة بلا كلمات' },
  'stray-brace': {
    en: 'a } stands alone; write \\} for the character',
    ar: 'قوس } بلا بداية؛ اكتب \\} إن أردت الحرف نفسه',
  },
};

/** Finds marked text that cannot be read. */
export function checkTexts(lesson: Lesson): readonly LessonProblem[] {
  const found: LessonProblem[] = [];
  for (const { path, text, kind } of textsOf(lesson)) {
    if (kind === 'plain') continue;
    for (const language of writtenIn(text)) {
      const marked = text[language] ?? '';
      const runs = readMarked(marked);
      if (runs.ok) continue;
      const near = quoted(marked.slice(Math.max(0, runs.error.offset - 10), runs.error.offset + 30));
      const { en, ar } = reasons[runs.error.code];
      found.push(problem(`${path}.${language}`, 'malformed-text', `${en}, near "${near}"`, `${ar}، قرب «${near}»`));
    }
  }
  return found;
}
