import { languages } from '@sanad/language';
import type { CardFace, LessonCard } from '@sanad/lesson';
import { indexLesson, makeCards } from '@sanad/quiz';
import { readArguments, type Command, type Terminal } from '../command.ts';
import { problemLine, readLessonFile } from '../read-lesson-file.ts';

/** Prints the flashcards that a lesson proposes. */
export const cards: Command = {
  name: 'cards',
  usage: 'cards FILE --language ar|en [--most 20] [--json]',
  summary: 'make flashcards from the core facts of a lesson',
  run(args, terminal) {
    const read = readArguments(args, {
      language: { type: 'string', default: 'ar' },
      most: { type: 'string', default: '20' },
      json: { type: 'boolean', default: false },
    });
    const [file] = read.ok ? read.value.positionals : [];
    if (!read.ok || file === undefined) return refused(terminal, read.ok ? `usage: sanad ${cards.usage}` : read.error);
    const language = languages.find((known) => known === read.value.values.language);
    const most = Number(read.value.values.most);
    if (!language) return refused(terminal, '--language is one of: ar, en');
    if (!Number.isInteger(most) || most < 1 || most > 1000)
      return refused(terminal, '--most is a whole number from 1 to 1000');
    const lesson = readLessonFile(file);
    if (!lesson.ok) {
      for (const found of lesson.error) terminal.error(problemLine(found));
      return 1;
    }
    if (!lesson.value.languages.includes(language)) return refused(terminal, `this lesson is not in ${language}`);
    const made = makeCards(indexLesson(lesson.value), language, { most });
    if (read.value.values.json) terminal.out(JSON.stringify(made, null, 2));
    else for (const [i, card] of made.entries()) printCard(card, i + 1, terminal);
    return 0;
  },
};

function refused(terminal: Terminal, reason: string): number {
  terminal.error(reason);
  return 2;
}

function printCard(
  { note, direction, topic, worth, front, back }: LessonCard,
  number: number,
  { out }: Terminal,
): void {
  const { answer, evidence, chain, asOf } = back;
  out(`${String(number)}. [${note}, ${direction}, ${topic}, ${String(worth)}] ${front.text}`);
  for (const line of shownLines(front)) out(`   ${line}`);
  out(`   = ${answer}${asOf ? `  (${asOf.text}, ${asOf.certainty})` : ''}`);
  if (evidence) {
    const marked = evidence.runs.map(({ text, mark }) => (mark === 'key' ? `[${text}]` : text)).join('');
    out(`   ¶${String(evidence.paragraph)} ${marked}`);
  }
  out(`   ${chain.map(({ label, via }) => (via === undefined ? label : `${label} (${via})`)).join(' → ') || '–'}`);
}

function shownLines(front: CardFace): readonly string[] {
  switch (front.type) {
    case 'question':
      return [];
    case 'cloze':
      return [`${front.blank.before}____${front.blank.after}`];
    case 'list':
      return [...front.shown, '…'].map((entry) => `- ${entry}`);
    case 'statement':
      return [front.statement];
    case 'map':
      return [front.places.map(({ text }) => text).join(' | ')];
    default:
      return front satisfies never;
  }
}
