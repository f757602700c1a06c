import { foldText } from '@sanad/language';
import { parseMarked, type Reference } from '@sanad/lesson';

/** A marked text of the lesson, read. */
export interface LessonText {
  /** The text as a reader sees it, folded. */
  readonly folded: string;
  readonly references: ReadonlySet<Reference>;
}

/** The marked texts of a lesson, each read when it is first asked for and then shared by all items. */
export class LessonTexts {
  private readonly known = new Map<string, LessonText>();

  read(marked: string): LessonText {
    const known = this.known.get(marked) ?? readText(marked);
    this.known.set(marked, known);
    return known;
  }
}

function readText(marked: string): LessonText {
  const runs = parseMarked(marked);
  return {
    folded: foldText(runs.map(({ text }) => text).join('')),
    references: new Set(runs.flatMap(({ reference }) => reference ?? [])),
  };
}
