import type { Language } from './language.ts';
import {
  demandHeads,
  demandPrepositions,
  denials,
  describingGerunds,
  falseProclitics,
  narrowingWords,
  repeatable,
} from './lexicon/demand-words.ts';
import { withoutArticle } from './name-tokens.ts';

/**
 * Whether `typed` is a true part of a demand: its head with some of what follows, in order. What narrows
 * (adjectives, «في سرت», "of foreign forces") may be left out; a head, a denial or the noun that a word
 * belongs to may not, for without it the rest says something else.
 */
export function isPartOfDemand(typed: readonly string[], demand: readonly string[], language: Language): boolean {
  if (typed.length === 0 || typed.length > demand.length) return false;
  return language === 'ar' ? isPartInArabic(typed, demand) : isPartInEnglish(typed, demand);
}

/** The first word of an English demand as its verb: ending and end, withdrawal and withdraw. */
export function verbOf(word: string): string {
  const listed = demandHeads.get(word);
  if (listed !== undefined) return withoutE(listed);
  const stem = word.length > 5 && word.endsWith('ing') ? word.slice(0, -3).replace(/([^aeiouls])\1$/u, '$1') : word;
  return withoutE(stem);
}

/** One part of a demand, the preposition that opens it apart. */
interface Part {
  readonly preposition?: string;
  readonly words: readonly Word[];
}

/** A word of a demand, Arabic without its article, and whether it only narrows the word before or after it. */
interface Word {
  readonly text: string;
  readonly narrows: boolean;
}

function isPartInArabic(typed: readonly string[], demand: readonly string[]): boolean {
  const [first = '', second = ''] = demand;
  const again = first === 'اعاده' && repeatable.has(second) && typed[0] !== first;
  const parts = arabicParts(again ? demand.slice(1) : demand);
  const said = typed.map(withoutArticle);
  return keepsDenial(said, parts[0]?.words ?? []) && keepsArabic(said, parts, { narrowed: true, isHead: true });
}

/** A denial at the head needs what it denies. */
function keepsDenial(said: readonly string[], [first, second]: readonly Word[]): boolean {
  if (first === undefined || !denials.has(first.text)) return true;
  return said[0] === first.text && said[1] === second?.text;
}

/**
 * Whether the typed words are these parts, each kept from its first word on or left out. `narrowed`: all
 * that was left out just before was adjectives, so that a joined ل may go too (وقف دائم لإطلاق النار).
 */
function keepsArabic(
  said: readonly string[],
  [part, ...rest]: readonly Part[],
  { narrowed, isHead }: { readonly narrowed: boolean; readonly isHead: boolean },
): boolean {
  if (said.length === 0) return !isHead;
  if (part === undefined) return false;
  if (!isHead && keepsArabic(said, rest, { narrowed: false, isHead })) return true;
  const opened = afterPreposition(said, part, narrowed);
  return keptCounts(opened, part.words).some((kept) => {
    const left = part.words.filter(({ text }) => !opened.slice(0, kept).includes(text));
    return keepsArabic(opened.slice(kept), rest, { narrowed: left.every(({ narrows }) => narrows), isHead: false });
  });
}

/** The typed words after the preposition of a part; nothing when they do not open so. */
function afterPreposition(said: readonly string[], part: Part, narrowed: boolean): readonly string[] {
  const { preposition, words } = part;
  if (preposition === undefined) return said;
  const [first = '', ...rest] = said;
  if (demandPrepositions.has(preposition)) return first === preposition ? rest : [];
  const word = words[0]?.text ?? '';
  const joined = preposition === 'ل' ? [`ل${word}`, `لل${word}`] : [`ب${word}`, `بال${word}`];
  if (joined.includes(first)) return [word, ...rest];
  return narrowed ? said : [];
}

/** How many of the typed words may be the start of a part with some adjectives left out, the most first. */
function keptCounts(said: readonly string[], words: readonly Word[]): readonly number[] {
  let kept = 0;
  for (const { text, narrows } of words) {
    if (said[kept] === text) kept += 1;
    else if (!narrows) break;
  }
  return Array.from({ length: kept }, (_, index) => kept - index);
}

function arabicParts(demand: readonly string[]): readonly Part[] {
  const parts: { preposition?: string; words: Word[] }[] = [{ words: [] }];
  for (const [at, token] of demand.entries()) {
    const joined = at === 0 ? undefined : joinedPreposition(token);
    if (demandPrepositions.has(token)) parts.push({ preposition: token, words: [] });
    else if (joined !== undefined) parts.push({ preposition: joined.preposition, words: [wordOf(joined.word)] });
    else parts.at(-1)?.words.push({ text: withoutArticle(token), narrows: isAdjective(token, demand[at + 1]) });
  }
  return parts;
}

function wordOf(text: string): Word {
  return { text, narrows: false };
}

/** By its ending or by the list; not مباني in «مباني المدينة», to which a noun belongs. */
function isAdjective(token: string, next: string | undefined): boolean {
  const bare = withoutArticle(token);
  if (narrowingWords.has(bare)) return true;
  return /^.{3,}(?:ي|يه|يين|يون)$/u.test(bare) && (bare !== token || next?.startsWith('ال') !== true);
}

/** للقرية as ل and قرية, بالمدينة as ب and مدينة, لإطلاق as ل and إطلاق. */
function joinedPreposition(token: string): { readonly preposition: string; readonly word: string } | undefined {
  if (falseProclitics.has(token)) return undefined;
  const match = /^(ل)ل(..+)$/u.exec(token) ?? /^(ب)ال(..+)$/u.exec(token) ?? /^(ل)(ا(?!ل)...+)$/u.exec(token);
  const [, preposition, word] = match ?? [];
  return preposition === undefined || word === undefined ? undefined : { preposition, word };
}

function isPartInEnglish(typed: readonly string[], demand: readonly string[]): boolean {
  if (demand.some((word, at) => denials.has(word) && typed[at] !== word)) return false;
  return keepsEnglish(typed, englishParts(demand), true);
}

/** Whether the typed words are these parts, each with its last word or left out. */
function keepsEnglish(said: readonly string[], [part, ...rest]: readonly Part[], isHead: boolean): boolean {
  if (said.length === 0) return !isHead;
  if (part === undefined) return false;
  const kept = isHead ? keptOfHead(said, part.words) : keptOfPart(said, part);
  const after = kept === undefined ? [] : said.slice(kept);
  const whole = after[0] === 'and' || !sharesNoun(rest[0]);
  if (kept !== undefined && whole && keepsEnglish(after, rest, false)) return true;
  return !isHead && keepsEnglish(said, withoutOwned(rest), false);
}

/** Whether what follows lends its noun to what stands before it: "oil and gas revenues". */
function sharesNoun(next: Part | undefined): boolean {
  return next?.preposition === 'and' && next.words.filter(({ narrows }) => !narrows).length > 1;
}

/** "of the year" goes when what it belongs to goes. */
function withoutOwned(parts: readonly Part[]): readonly Part[] {
  const next = parts.findIndex((part) => part.preposition !== 'of');
  return next === -1 ? [] : parts.slice(next);
}

/** How many typed words are the head part: a gerund with its object's noun, or a noun less what narrows it. */
function keptOfHead(said: readonly string[], words: readonly Word[]): number | undefined {
  const [first, ...object] = words;
  if (first === undefined || said[0] === undefined) return undefined;
  const isVerb = /...ing$/u.test(first.text) && !describingGerunds.has(first.text);
  if (!isVerb && words.length > 1) return keptNoun(said, words, 'narrowing');
  if (!isSameHead(said[0], first.text)) return undefined;
  const kept = object.length === 0 ? 0 : keptNoun(said.slice(1), object, 'any');
  return kept === undefined ? undefined : kept + 1;
}

function isSameHead(said: string, head: string): boolean {
  const [a, b] = [verbOf(said), verbOf(head)];
  return a === b || (repeatable.has(a) && b === `re${a}`);
}

function keptOfPart(said: readonly string[], { preposition, words }: Part): number | undefined {
  if (said[0] !== preposition) return undefined;
  const kept = keptNoun(said.slice(1), words, 'any');
  return kept === undefined ? undefined : kept + 1;
}

/** How many typed words are these with all, or only what narrows, left out before the last. */
function keptNoun(said: readonly string[], words: readonly Word[], less: 'any' | 'narrowing'): number | undefined {
  let kept = 0;
  for (const [at, { text, narrows }] of words.entries()) {
    if (said[kept] === text) kept += 1;
    else if (at === words.length - 1 || (less === 'narrowing' && !narrows)) return undefined;
  }
  return kept;
}

function englishParts(demand: readonly string[]): readonly Part[] {
  const parts: { preposition?: string; words: Word[] }[] = [{ words: [] }];
  for (const token of demand) {
    if (demandPrepositions.has(token)) parts.push({ preposition: token, words: [] });
    else parts.at(-1)?.words.push({ text: token, narrows: narrowingWords.has(token) });
  }
  return parts;
}

function withoutE(word: string): string {
  return word.replace(/(?<=...)e$/u, '');
}
