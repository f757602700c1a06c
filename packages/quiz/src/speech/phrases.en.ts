import type { Phrases } from './phrases.ts';

function englishAnchored(anchor: string, rest: string): string {
  return anchor === '' ? rest.charAt(0).toUpperCase() + rest.slice(1) : `${anchor}, ${rest}`;
}

/** The fixed words of items in English. */
export const englishPhrases: Phrases = {
  byText: 'According to the text',
  by: (source) => `According to ${source}`,
  byCiting: (source, origin) => `According to ${source}, citing ${origin}`,
  anchored: englishAnchored,
  completes: (anchor) => englishAnchored(anchor, 'what completes the sentence?'),
  fillsIn: (anchor) => englishAnchored(anchor, 'type what completes the sentence:'),
  bothEnds: 'Give both ends.',
  nameOne: 'Name one.',
  rightAnswers: (answers) => `Right answers: ${answers.join('; ')}.`,
  selectAll: 'Select all that apply.',
  isTrue: (anchor) => englishAnchored(anchor, 'is this sentence true or false?'),
  hintParagraphs: (paragraphs) =>
    `The answer is in paragraph${paragraphs.length > 1 ? 's' : ''} ${englishPhrases.and(paragraphs.map(String))}.`,
  hintSentence: (sentence) => `Go back to this sentence: ${sentence}`,
  said: (anchor, statement) => `${anchor}: ${statement}`,
  and: (items) =>
    items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
};
