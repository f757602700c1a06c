/** The fixed words that items are built from, in one language. */
export interface Phrases {
  /** "According to the text": the article speaks in its own voice. */
  readonly byText: string;
  /** "According to X". */
  readonly by: (source: string) => string;
  /** "According to X, citing Y". */
  readonly byCiting: (source: string, origin: string) => string;
  /** Joins the anchor and what follows it; without an anchor, what follows stands alone. */
  readonly anchored: (anchor: string, rest: string) => string;
  readonly completes: (anchor: string) => string;
  readonly fillsIn: (anchor: string) => string;
  /** After a question whose answer is a range or a period. */
  readonly bothEnds: string;
  /** After a question that any of several answers would answer. */
  readonly nameOne: string;
  /** What would have been right, where several things would. */
  readonly rightAnswers: (answers: readonly string[]) => string;
  /** After a question with more than one right option. */
  readonly selectAll: string;
  readonly isTrue: (anchor: string) => string;
  /** Where to look: one paragraph or several. */
  readonly hintParagraphs: (paragraphs: readonly number[]) => string;
  readonly hintSentence: (sentence: string) => string;
  /** What a text says of something, in answer to a wrong option. */
  readonly said: (anchor: string, statement: string) => string;
  readonly and: (items: readonly string[]) => string;
}
