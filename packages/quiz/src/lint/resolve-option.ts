import { parseDate, parseNumber, tokensOf, type Language, type PartialDate } from '@sanad/language';
import { stableHash, type Option, type Value } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { confusedValues } from '../options/confused-values.ts';
import { termClass, termIdentity, termLabel, type Term } from '../term.ts';
import { lessonNames, startOf } from './lesson-names.ts';
import { folded, type WordSets } from '../lexicon/listed.ts';
import { cueWords } from './lexicon/words.ts';

/** Words that may stand before a name in an option and change nothing of what it names. */
const openers: WordSets = {
  ar: folded`في الي من يوم عام سنه شهر مدينه بلده قريه منطقه علي مع السيد السيده`,
  en: folded`the a an in on at to from by with city of mr mrs ms`,
};

/**
 * What an option stands for in the lesson: by its id where its text still names that, else by its text,
 * as a name, an alias, a date or a number. `like` is the key, which settles what a text with several
 * senses means. Undefined when the text names nothing.
 */
export function resolveOption(
  index: LessonIndex,
  language: Language,
  { id, text }: Option,
  like: Term | undefined,
): Term | undefined {
  const names = lessonNames(index, language);
  const made = names.byId.get(id) ?? madeValue(like, (term) => stableHash(termIdentity(term)) === id);
  const senses = sensesOf(names.byText, text, language);
  if (made && (senses.some((sense) => sameTerm(sense, made)) || isLabel(text, made, language))) return made;
  return (
    sensesLike(senses, like) ??
    writtenValue(text, language, like) ??
    madeValue(like, (term) => isLabel(text, term, language))
  );
}

/**
 * What an option that names nothing is meant for: the entity that its id is for, if its text keeps a word of
 * the name; else the one thing of the key's class that it names in part, or names and says more of.
 */
export function meantTerm(
  index: LessonIndex,
  language: Language,
  { id, text }: Option,
  like: Term | undefined,
): Term | undefined {
  const names = lessonNames(index, language);
  const said = tellingStarts(text, language);
  const made = names.byId.get(id);
  if (made && tellingStarts(termLabel(made, language), language).some((start) => said.includes(start))) return made;
  if (said.length === 0 || isCompound(text, names.words) || isQuotation(like)) return undefined;
  const found = [...names.byId.values()].filter(
    (term) =>
      (!like || termClass(term) === termClass(like)) && namesInPart(said, text, termLabel(term, language), language),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Quoted words are these or they are not. */
function isQuotation(term: Term | undefined): boolean {
  return term?.kind === 'value' && term.value.type === 'quotation';
}

/** Several things in one text: parts between commas, a joined «و», or a date or number beside words. */
function isCompound(text: string, words: ReadonlySet<string>): boolean {
  if (/[،,;؛]|\p{N}|\band\b/u.test(text)) return true;
  return tokensOf(text).some((token) => token.startsWith('و') && !words.has(token) && words.has(token.slice(1)));
}

/**
 * How the words of a text begin, but for those that change nothing of what it names: "map of the trail" as "trail map",
 * «خريطة للمسار» as «خريطة المسار».
 */
function tellingStarts(text: string, language: Language): readonly string[] {
  return tokensOf(language === 'en' ? text.replace(/^(.+?) of (?:the |an? )?(.+)$/iu, '$2 $1') : text)
    .map((token) => token.replace(/^لل(?=\p{L}{2})/u, ''))
    .filter((token) => token.length > 2 && !openers[language].has(token) && !cueWords[language].has(token))
    .map(startOf);
}

/**
 * Whether a text has only words of a name, or all of them, the shortest and the digits too, under one head: the
 * first word in Arabic, the last in English.
 */
function namesInPart(said: readonly string[], text: string, name: string, language: Language): boolean {
  const label = tellingStarts(name, language);
  if (label.length === 0) return false;
  if (said.length < label.length) return said.length > 1 && said.every((start) => label.includes(start));
  const hasHead = language === 'ar' ? said[0] === label[0] : said.includes(label.at(-1) ?? '') && said[0] === label[0];
  const short = tokensOf(name).filter((token) => token.length <= 2);
  return (
    hasHead && label.every((start) => said.includes(start)) && short.every((token) => tokensOf(text).includes(token))
  );
}

function sameTerm(a: Term, b: Term): boolean {
  return termIdentity(a) === termIdentity(b);
}

function isLabel(text: string, term: Term, language: Language): boolean {
  const bare = (words: string): string => tokensOf(words.replace(/^\s*the\s+(?:the\s+)?/iu, '')).join(' ');
  return bare(text) === bare(termLabel(term, language));
}

/** A value that our own makers derive from the key. */
function madeValue(like: Term | undefined, isIt: (term: Term) => boolean): Term | undefined {
  if (like?.kind !== 'value') return undefined;
  return confusedValues(like.value)
    .map((value): Term => ({ kind: 'value', value }))
    .find(isIt);
}

function sensesOf(byText: ReadonlyMap<string, readonly Term[]>, text: string, language: Language): readonly Term[] {
  const tokens = [...tokensOf(text)];
  for (;;) {
    const senses = byText.get(tokens.join(' '));
    if (senses !== undefined && senses.length > 0) return senses;
    if (tokens.length < 2 || !openers[language].has(tokens[0] ?? '')) return [];
    tokens.shift();
  }
}

function sensesLike(senses: readonly Term[], like: Term | undefined): Term | undefined {
  if (senses.length < 2 || !like) return senses[0];
  return senses.find((sense) => termClass(sense) === termClass(like)) ?? senses[0];
}

/** A date or number that the text is, of the kind of the key. */
function writtenValue(text: string, language: Language, like: Term | undefined): Term | undefined {
  if (like?.kind !== 'value') return undefined;
  const { value } = like;
  if (value.type === 'number') {
    const number = parseNumber(text, language);
    return number && { kind: 'value', value: { ...value, ...number } };
  }
  if (value.type !== 'date') return undefined;
  const bare = text.replace(/^\s*(?:on|in|يوم|في|عام|سنة|شهر)\s+/iu, '');
  const date = parseDate(bare, language);
  const edtf = date && edtfOf(date, value);
  return edtf === undefined ? undefined : { kind: 'value', value: { type: 'date', edtf } };
}

function edtfOf(date: PartialDate, like: Extract<Value, { type: 'date' }>): string | undefined {
  const year = date.year ?? Number(/^\d{4}/.exec(like.edtf)?.[0] ?? Number.NaN);
  if (!Number.isInteger(year) || (date.month === undefined && date.day !== undefined)) return undefined;
  const parts = [date.month, date.day].flatMap((part) => part ?? []).map((part) => String(part).padStart(2, '0'));
  return [String(year).padStart(4, '0'), ...parts].join('-');
}
