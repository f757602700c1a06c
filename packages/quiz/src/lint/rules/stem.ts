import { tokensOf, type Language } from '@sanad/language';
import { keyTextsOf, type CategoriseItem, type Item, type MatchingItem } from '@sanad/lesson';
import { noneOf, type Advice, type Measure } from '../finding.ts';
import { questionPart } from '../frame.ts';
import { isGeneric, sharedWords } from '../shared-words.ts';
import { folded, type WordSets } from '../../lexicon/listed.ts';
import { prepositions } from '../lexicon/agreement.ts';
import { sayingWords } from '../lexicon/saying-words.ts';
import { lessonNames } from '../lesson-names.ts';
import { withoutNames } from '../names-in.ts';
import type { Subject } from '../subject.ts';
import { stemWordsIn } from '../stem-words-in.ts';

/** I8: words that the stem shares with a key and with no distractor; in pairs, a prompt with its own option only. */
export function lexicalCue(subject: Subject): Measure {
  const shared = [...new Set(cuesOf(subject))];
  return noneOf(shared, {
    ar: `كلمة من السؤال في الجواب وحده (${shared.join('، ')}) فتدلّ عليه. غيّرها أو ضعها في خيار آخر أيضًا.`,
    en: `A word of the question stands in the key alone (${shared.join(', ')}) and gives it away. Change it, or use it in another option too.`,
  });
}

function cuesOf({ item, offers, shown, language }: Subject): readonly string[] {
  if (item.type === 'matching' || item.type === 'categorise') {
    return item.key.flatMap((pair) => {
      const own = item.options.find(({ id }) => id === pair.option);
      const others = item.options.filter(({ id }) => id !== pair.option).map(({ text }) => tokensOf(text));
      const elsewhere = new Set(
        item.key.flatMap(({ prompt, option }) => (option === pair.option ? [] : promptWords(item, prompt))),
      );
      const words = promptWords(item, pair.prompt).filter((word) => !elsewhere.has(word));
      return sharedWords(words, tokensOf(own?.text ?? ''), others, stemWordsIn(language));
    });
  }
  const wrong = offers.filter(({ isKey }) => !isKey).map(({ text }) => tokensOf(text));
  return offers
    .filter(({ isKey }) => isKey)
    .flatMap(({ text }) => sharedWords(shown, tokensOf(text), wrong, stemWordsIn(language)));
}

/**
 * Longest question in words, without the words that name its source: `وفق تقرير … نقلًا عن …`. Fairness
 * asks for the source in every stem about a claim, so the usual limit of 30 is held by what is asked, and
 * the stem with its source may run to 45.
 */
const longestQuestion = 30;
const longestStem = 45;

/** I12: asks one thing, can be answered with the options covered, ends as a question does, and is short. */
export function focus(subject: Subject): Measure {
  const { item } = subject;
  const faults = [...lengthFaults(item), ...(isTask(item) ? taskFaults(subject) : questionFaults(subject))];
  return noneOf(faults, {
    ar: `السؤال غير محدّد: ${faults.map((fault) => fault.ar).join('؛ ')}.`,
    en: `The question is out of focus: ${faults.map((fault) => fault.en).join('; ')}.`,
  });
}

/** Items that say what to do rather than ask. */
function isTask({ type }: Item): boolean {
  return ['ordering', 'chain-order', 'matching', 'categorise', 'map', 'open', 'find-evidence'].includes(type);
}

function promptWords({ prompts }: MatchingItem | CategoriseItem, id: string): readonly string[] {
  return tokensOf(prompts.find((prompt) => prompt.id === id)?.text ?? '');
}

/** A task asks one thing or says what to do; a heading does neither, and a question left open may ask for more. */
function taskFaults(subject: Subject): readonly Advice[] {
  const { type, stem, language } = subject.item;
  const { tasks, questions } = stemWordsIn(language);
  const tokens = tokensOf(stem);
  if (type === 'open' && namesTopicOnly(subject, tokens)) return [noTask];
  if (type !== 'open' && asksOf(subject) > 1) return [asksTwo];
  const tells = (word: string, at: number): boolean =>
    tasks.has(word.replace(/ه(?:ا|م|ما|ن)?$/u, '')) ||
    (questions.has(word) && (at === 0 ? !arabicOpening.test(word) : !isRelative.has(word)));
  return type === 'find-evidence' || /[؟?]/u.test(stem) || tokens.some(tells) ? [] : [noTask];
}

/** Words that ask, and within a sentence join a clause to it or stand before a noun, «من الدليل». */
const isRelative: ReadonlySet<string> = folded`من ما which who whom whose when where`;

const noTask = { ar: 'لا يسأل ولا يطلب شيئًا بعينه', en: 'it neither asks nor sets a task' };

function lengthFaults(item: Item): readonly Advice[] {
  const { stem, language } = item;
  const whole = tokensOf(stem).length;
  const asked = tokensOf(askingPart(item)).length - anchorLength(stem, language);
  if (whole === 0) return [{ ar: 'لا سؤال فيه', en: 'it asks nothing' }];
  if (asked <= longestQuestion && whole <= longestStem + 15 * Number(stem.includes(':'))) return [];
  return [{ ar: `طويل (${whole} كلمة)، فاختصره`, en: `it is long (${whole} words), so cut it` }];
}

/** A clause before the question that names its source. */
const anchors: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:وفق|وفقا ل|وفقًا ل|بحسب|حسب|حسبما|نقلا عن|نقلًا عن|كما|استنادا|استنادًا|بناءً على|على ما|اعتمادًا على|انطلاقًا من)[^،:؟]*،/u,
  en: /^(?:according to|as|by|going by|judging by|judging from|based on|in the view of|on the evidence of)\b[^?:]*?,(?: citing [^,]*,)?/iu,
};

/** The same clause after the question. */
const trailingAnchors: Readonly<Record<Language, RegExp>> = {
  ar: /،?\s(?:وفق|وفقا ل|وفقًا ل|بحسب|حسب|حسبما|نقلا عن|نقلًا عن|كما|استنادا|استنادًا|بناءً على|على ما)\s?[^،:؟]*(?=؟?$)/u,
  en: /,\s(?:according to|as|by|going by|judging by|judging from|based on|in the view of|on the evidence of)\b[^?:,]*(?=\??$)/iu,
};

/** The part that asks or tells what to do, without the statement after its colon. */
function askingPart(item: Item): string {
  const colon = item.stem.indexOf(':');
  return isTask(item) && colon > 0 ? item.stem.slice(0, colon) : questionPart(item.stem, item.language);
}

/** Words of the clause that names the source. */
function anchorLength(stem: string, language: Language): number {
  return tokensOf(anchors[language].exec(stem)?.[0] ?? '').length;
}

function questionFaults(subject: Subject): readonly Advice[] {
  const { item, language } = subject;
  const stem = item.stem.replace(/\s*\([^()]*\)\s*$/u, '').replace(/[\s»”"’)\]]+$/u, '');
  const faults: Advice[] = [];
  const question = questionPart(stem, language);
  const asks = asksOf(subject);
  const completes = /(?::|_{2,}[.]?|…[.]?|\.{3,})$/u.test(stem);
  const hasBlank = /_{2,}|…/u.test(stem) || 'blank' in item;
  const isAsked = /[؟?](?:\s+\S+){0,6}$/u.test(stem);
  if (!isAsked && !completes && !hasBlank) {
    faults.push({ ar: 'لا ينتهي بعلامة استفهام ولا بفراغ', en: 'it ends neither in a question mark nor in a blank' });
  }
  if (asks === 0 && !completes && !hasBlank && item.type !== 'true-false') {
    faults.push({ ar: 'ليس فيه أداة استفهام', en: 'it has no question word' });
  }
  if (asks > 1 || (stem.match(/[؟?](?=\s|$)/gu) ?? []).length > 1) faults.push(asksTwo);
  if (isEmpty(subject, question)) {
    faults.push({
      ar: 'لا يُجاب إذا غُطّيت الخيارات، فقل عمّ تسأل',
      en: 'it cannot be answered with the options covered, so say what is asked',
    });
  }
  return faults;
}

const asksTwo = { ar: 'يسأل عن أمرين، فاسأل عن أحدهما', en: 'it asks two things, so ask one' };

/** How many things the question of an item asks. */
function asksOf({ item, language }: Subject): number {
  const question = questionPart(item.stem, language).replace(sameTwice, '$1');
  return Math.max(countQuestions(question.replace(anchors[language], ' '), language), Number(says(question, language)));
}

/** The two ends of one stretch: «بين كم وكم», "between how many and how many". */
const sameTwice = /((?<!\p{L})(?:how )?\p{L}+) (?:و|(?:and|to|until) )\1(?!\p{L})/gu;

/** Whether any word that can ask stands in a text. */
function says(text: string, language: Language): boolean {
  return tokensOf(text).some((token) => stemWordsIn(language).questions.has(token));
}

/** How many questions a stem asks: question words where a clause may begin, a first one anywhere. */
function countQuestions(text: string, language: Language): number {
  return language === 'ar' ? countArabic(text) : countEnglish(text);
}

const arabicAsking =
  /^(?:متي|اين|كم|ماذا|بماذا|لماذا|كيف|هل|لمن|عمن|ممن|بمن|بم|عم|مم|علام|الام|فيم|اي|ايه|اييه|باي|لاي)$/u;
const arabicOpening = /^(?:من|ما)$/u;
/** Those of them that ask where they open a clause, and within one mean "of those who", «ليست ممّن قادوا». */
const arabicRelative = /^(?:لمن|عمن|ممن|بمن|عم|مم)$/u;

function isArabicQuestion(token: string): boolean {
  return arabicAsking.test(token) || arabicOpening.test(token);
}

function countArabic(text: string): number {
  let count = 0;
  for (const clause of text.split(/[،؛,:.]/u)) {
    if (count > 0 && /^\s*(?:أيْ?\s|من .*(?:إلى|حتى) )/u.test(clause)) continue;
    const tokens = tokensOf(clause);
    tokens.forEach((token, at) => {
      const bare = /^[وف]/u.test(token) && isArabicQuestion(token.slice(1)) ? token.slice(1) : token;
      const opens = at === 0 || (bare !== token && token.startsWith('و'));
      if (arabicRelative.test(bare) && !opens && tokens.slice(0, at).some(isArabicQuestion)) return;
      if (arabicAsking.test(bare) && (at === 0 || !isThatIs(tokens, at))) count += 1;
      else if (opens && arabicOpening.test(bare) && !tokens.some((word) => arabicAsking.test(word)) && at === 0)
        count += 1;
      else if (bare !== token && arabicOpening.test(bare) && isVerbLike(tokens[at + 1] ?? '')) count += 1;
    });
    if (/(?:^|\s)أ(?:هو|هي|صحيح|كان|يصح|ليس|لم)/u.test(clause)) count += 1;
  }
  return count;
}

/** «كم» and «كيف» after a verb of saying belong to one question all the same; «أي» before a gloss does not ask. */
function isThatIs(tokens: readonly string[], at: number): boolean {
  return tokens[at] === 'اي' && at === tokens.length - 1;
}

function isVerbLike(token: string): boolean {
  return /^(?:هو|هي|هم|هما|الذي|التي|الذين)$/u.test(token) || token === '';
}

const englishAsking = '(?:which|what|when|where|who|whom|whose|how|why)';
const preposition = '(?:in|on|at|to|from|by|for|of|with|about|against|under|through|into|since|until|after|before)';
const auxiliary = '(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should)';

function countEnglish(text: string): number {
  const plain = ` ${text.toLowerCase().replace(/[’']/gu, '')} `;
  const joined = plain.match(new RegExp(`(?:\\band|\\bor|&) (?:${preposition} )?${englishAsking}\\b`, 'gu')) ?? [];
  const clauses = plain.split(/[,;:.?]/u);
  const opened = clauses.some((clause) =>
    new RegExp(`^\\s*(?:and |but )?(?:${preposition} )?(?:${englishAsking}|${auxiliary})\\b`, 'u').test(clause),
  );
  const inside = new RegExp(`\\b${englishAsking}\\b`, 'u').test(plain);
  return joined.length + (opened || (inside && joined.length === 0) ? 1 : 0);
}

/** Whether a question asks nothing of its own: it fails the cover test, so its options alone say what is asked. */
export function isUnfocused(subject: Subject): boolean {
  return !isTask(subject.item) && isEmpty(subject, questionPart(subject.item.stem, subject.language));
}

/** Whether nothing but words of every question is left beside its source, or a bare topic: the cover test. */
function isEmpty(subject: Subject, question: string): boolean {
  const { item, language } = subject;
  if ('statement' in item || 'blank' in item || /_{2,}|[«“"]|:(?=\s*\S)/u.test(item.stem)) return false;
  const bareOf = (clause: string): string => (says(clause, language) ? clause : ' ');
  const bare = question.trim().replace(trailingAnchors[language], bareOf).replace(anchors[language], bareOf);
  const tokens = tokensOf(bare);
  return (
    tokens.every((token) => isGeneric(token, stemWordsIn(language))) ||
    namesTopicOnly(subject, tokens) ||
    (!says(question, language) && isBareName(subject, tokens))
  );
}

/** Words after which a name is completed: "the minister is:". */
const copulas: ReadonlySet<string> = folded`is are was were هو هي هم كان كانت`;

/** Whether words that do not ask are a name, or part of one, and nothing that is to be told of it. */
function isBareName({ index, language }: Subject, tokens: readonly string[]): boolean {
  if (copulas.has(tokens.at(-1) ?? '')) return false;
  const { longest } = index ? lessonNames(index, language) : { longest: new Map<string, number>() };
  return withoutNames(tokens, index, language).every(
    (word) => word === '' || longest.has(word) || isGeneric(word, stemWordsIn(language)),
  );
}

/** Words that tie a question to what it is about and say nothing of how, folded. */
const topicMarkers: WordSets = {
  ar: folded`عن حول بشأن بخصوص يخص تخص علاقة صلة يتعلق تتعلق مرتبط يرتبط ينطبق يصح`,
  en: folded`about regarding concerning concerns true applies goes belongs related connected linked`,
};

/** Words that ask for something of one kind; «من» does so where it comes first. */
const asksForKind = /^(?:who|whom|whose|when|where|why|متي|اين|كم|لماذا|لمن)$/u;

/** Whether a question names its topic and asks nothing of it: "What about the council?", «ماذا يقول النص عن المجلس؟». */
function namesTopicOnly({ index, language }: Subject, tokens: readonly string[]): boolean {
  const words = withoutNames(tokens, index, language);
  const at = words.findIndex((word) => topicMarkers[language].has(word));
  const isEmptyWord = (word: string): boolean =>
    word !== '' &&
    (word.length < 4 ||
      [sayingWords, prepositions].some((words) => words[language].has(word)) ||
      isGeneric(word, stemWordsIn(language)));
  const isOpen = words[0] !== 'من' && !words.some((word) => asksForKind.test(word));
  return (
    at >= 0 &&
    isOpen &&
    words.includes('', at) &&
    words.every((word, i) => i === at || (word === '' && i > at) || isEmptyWord(word))
  );
}

/** The texts that an item must not say before it is answered: the keys, but for those that are lists of pairs. */
export function tellableKeys(item: Item): readonly string[] {
  if ('prompts' in item || 'entries' in item) return [];
  if (['find-evidence', 'statement-kind', 'whose-voice'].includes(item.type)) return [];
  return keyTextsOf(item);
}
