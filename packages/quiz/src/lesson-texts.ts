import { foldText, tokensOf } from '@sanad/language';
import { parseMarked, type Reference, type Run } from '@sanad/lesson';

/** A marked text of the lesson, read. */
export interface LessonText {
  readonly runs: readonly Run[];
  /** The text as a reader sees it. */
  readonly plain: string;
  /** Likewise, folded. */
  readonly folded: string;
  readonly references: ReadonlySet<Reference>;
}

/** The texts of a lesson, each read when it is first asked for and then shared by all items. */
export class LessonTexts {
  private readonly known = new Map<string, LessonText>();
  private readonly split = new Map<string, readonly string[]>();

  read(marked: string): LessonText {
    const known = this.known.get(marked);
    if (known) return known;
    const read = readText(marked);
    this.known.set(marked, read);
    return read;
  }

  /** The folded words of an unmarked text. */
  words(text: string): readonly string[] {
    const known = this.split.get(text);
    if (known) return known;
    const words = tokensOf(text);
    this.split.set(text, words);
    return words;
  }
}

function readText(marked: string): LessonText {
  const runs = parseMarked(marked);
  const plain = runs.map(({ text }) => text).join('');
  return {
    runs,
    plain,
    folded: foldText(plain),
    references: new Set(runs.flatMap(({ reference }) => reference ?? [])),
  };
}
