import { tokensOf, type Language } from '@sanad/language';
import { plainText, type Fact, type FindEvidenceItem, type Sentence } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { termIdentity } from '../term.ts';
import { namesIn } from './names-in.ts';
import { notToldApart } from './other-answers.ts';
import type { Judgement } from './offer-truth.ts';
import type { Subject } from './subject.ts';
import { datesIn, mayMean } from './told-dates.ts';

/** The share of an option's words that a sentence has when the option is that sentence, cut or touched up. */
const sameSentence = 0.8;

/**
 * Which sentence supports it: right of the fact's own evidence, by the option's id or its words, and of that of
 * other facts that the statement does not tell from it (“Somebody asks for something”). Where the statement is not the fact's own, a sentence that mentions whatever the right one mentions of it may support
 * it as well.
 */
export function judgeEvidence(subject: Subject, { statement }: FindEvidenceItem): readonly Judgement[] | undefined {
  const { index, language, facts, offers } = subject;
  const [fact] = facts;
  if (!index || !fact) return undefined;
  const meant = [fact, ...notToldApart({ ...subject, shown: tokensOf(statement) }, fact)];
  const own = new Set(meant.flatMap(({ evidence }) => evidence));
  const sentences = offers.map(({ id, text }) => index.sentences.get(id) ?? sentenceSaying(index, text, language));
  const key = sentences[offers.findIndex(({ isKey }) => isKey)];
  const isRetold = key !== undefined && !saysFact(fact, statement, language);
  const matters = isRetold ? mattersOf(index, statement, key, language) : [];
  return offers.map(({ id, text, isKey }, i): Judgement => {
    const sentence = sentences[i];
    if (!sentence) return { id, text, isKey, is: 'unresolved' };
    if (own.has(sentence.id)) return { id, text, isKey, is: 'true' };
    const saysAsMuch = matters.length > 0 && matters.every((isMentioned) => isMentioned(sentence));
    return { id, text, isKey, is: saysAsMuch && !isKey ? 'unknown' : 'false' };
  });
}

/** Whether a statement has every word of the fact's own, whose evidence the lesson gives in full. */
function saysFact(fact: Fact, statement: string, language: Language): boolean {
  const said = new Set(tokensOf(statement));
  return tokensOf(plainText(fact.statement[language] ?? '')).every((word) => said.has(word));
}

/** How a mention of a date is written: `date 2020-06-22`. */
const isDate = /^date \d{4}/u;
const dateAt = 'date '.length;

type Mentioned = (sentence: Sentence) => boolean;

/** What the statement and the right sentence both speak of; one name alone is what many sentences speak of. */
function mattersOf(index: LessonIndex, statement: string, key: Sentence, language: Language): readonly Mentioned[] {
  const { named, rest } = namesIn(tokensOf(statement), index, language);
  const mentionedIn = (sentence: Sentence): readonly string[] => index.mentions.get(sentence.id) ?? [];
  const names = named.map(
    (terms): Mentioned =>
      (sentence) =>
        terms.some((term) => mentionedIn(sentence).includes(termIdentity(term))),
  );
  const dates = datesIn(rest, language).map(
    (told): Mentioned =>
      (sentence) =>
        mentionedIn(sentence).some((identity) => isDate.test(identity) && mayMean(told, identity.slice(dateAt))),
  );
  const shared = [...names, ...dates].filter((isMentioned) => isMentioned(key));
  return shared.length > 1 || dates.some((isMentioned) => isMentioned(key)) ? shared : [];
}

/** The sentence of the passage that a text is, as it stands or cut and touched up: `share` of its words are its own. */
export function sentenceSaying(
  index: LessonIndex,
  text: string,
  language: Language,
  share = sameSentence,
): Sentence | undefined {
  return index.sentences.rows.find((sentence) => hasWordsOf(sentence, text, language, share));
}

/** Whether a sentence has such a share of a text’s words. */
export function hasWordsOf(sentence: Sentence, text: string, language: Language, share: number): boolean {
  const words = tokensOf(text);
  const own = tokensOf(plainText(sentence.text[language] ?? ''));
  return words.length > 3 && words.filter((word) => own.includes(word)).length >= words.length * share;
}
