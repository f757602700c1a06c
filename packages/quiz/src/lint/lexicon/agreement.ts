import type { Language } from '@sanad/language';
import { folded, type WordSets } from '../../lexicon/listed.ts';

/** What can be seen of the grammar of a text, or is asked of it by the words around it; what its form leaves open is not there. */
export interface Features {
  readonly gender?: 'masculine' | 'feminine';
  readonly number?: 'singular' | 'dual' | 'plural';
  readonly definite?: boolean;
  /** English: whether it begins with the sound of a vowel. */
  readonly vowel?: boolean;
}

/** Words of a stem that tell the form of the answer; the first that matches counts. */
export interface AgreementMark {
  readonly pattern: RegExp;
  readonly marks: Features;
}

/** Verbs whose form for one and for several differ by an s; none whose past is written as its present. */
const everydayVerbs = [
  ...folded`
    accept accuse agree aim announce appear approve ask believe belong call claim come contain demand deny describe
    do expect fear find give go hold hope include insist keep know lead lie like live look love make mean meet need
    oppose own pay plan play promise receive refuse reject remain report run say see seek seem show sing speak
    stand start stay support take tell think travel try use visit want warn welcome wish work write
  `,
].join('|');

/** A verb in the present after the blank, or after the relative that follows it. */
const verbMarks: readonly AgreementMark[] = [
  {
    pattern: new RegExp(String.raw`_+\s*,?\s*(?:(?:who|which|that)\s+)?(?:${everydayVerbs})\b`, 'u'),
    marks: { number: 'plural' },
  },
  {
    pattern: new RegExp(String.raw`_+\s*,?\s*(?:(?:who|which|that)\s+)?(?:${everydayVerbs})e?s\b`, 'u'),
    marks: { number: 'singular' },
  },
  { pattern: /_+\s*,?\s*(?:who|which|that)\s+(?:are|were|have)\b/u, marks: { number: 'plural' } },
  { pattern: /_+\s*,?\s*(?:who|which|that)\s+(?:is|was|has)\b/u, marks: { number: 'singular' } },
];

/** Arabic verbs of the past, folded, as they stand for one man. */
const arabicVerbs = [
  ...folded`
    التقي زار قال سافر وصل اصدر اعلن طلب اكد ذكر وصف نشر دعا راي كان قاد بني صمم اكتشف اطلق رفض ايد عارض انتقد وقع
    استقبل افتتح تراس نظم ادار شغل عمل كتب الف رسم فاز حصل قدم طالب حذر نفي رد صرح اضاف اوضح بين اعتبر عد تولي اسس
    انشا اقام درس قاس رصد سجل وعد التزم تعهد منح انتخب عين مثل شارك حضر غادر عاد بدا انهي جمع وزع ساعد شكا شبه سمي
  `,
].join('|');

/** Arabic nouns for one man or one woman, folded. */
export const personNouns: Readonly<Record<'feminine' | 'masculine', ReadonlySet<string>>> = {
  feminine: folded`امرأة مرأة سيدة آنسة فتاة شابة`,
  masculine: folded`رجل سيد فتى شاب`,
};

/** A question for a man or a woman by such a noun: «من الرجل», «ما اسم السيدة», «أيّ امرأة». */
function asksByNoun(gender: 'feminine' | 'masculine'): AgreementMark {
  const nouns = [...personNouns[gender]].join('|');
  const asking = String.raw`(?:(?:^|النص |المقال |▫ )من (?:هو |هي )?|(?:^| )(?:اسم|اي|ايه) )`;
  return { pattern: new RegExp(String.raw`${asking}(?:ال)?(?:${nouns})(?: |$)`, 'u'), marks: { gender } };
}

/** Everyday Arabic adjectives, folded, as they stand with one thing of masculine name. */
const adjectives = [
  ...folded`أخير جديد حالي دولي رسمي رئيسي سابق سنوي شهير صغير قادم قديم كبير ماض محلي مشترك معروف مقبل وحيد وطني`,
].join('|');

/** Where an Arabic clause opens, so that its verb is before what it agrees with; ▫ is a stop within the sentence. */
const opening = String.raw`(?:^|▫ |(?:^|▫ )(?:في|يوم|عام|سنه|منذ|خلال|بعد|قبل) (?:\S+ ){0,4}\d{4} |(?:^| )و?(?:قد|كما|حيث|حين|عندما|بعدما|ثم) )[وف]?`;
/** The same before the noun: «إنّ ▪ قادت». */
const nounFirst = String.raw`(?:^|▫ |(?:^| )و?(?:ان|لان|لكن) )▪`;

/**
 * Arabic over folded text, where ▪ is a blank; English over lower case. «من» with a feminine verb or «التي» asks
 * for a woman or a body of feminine name; after «أيّ» the verb agrees with its noun, so nothing is told.
 */
export const agreementMarks: Readonly<Record<Language, readonly AgreementMark[]>> = {
  ar: [
    { pattern: /(?:^| )من (?:هم )?الذين /u, marks: { number: 'plural' } },
    { pattern: /(?:^| )من هم /u, marks: { number: 'plural' } },
    { pattern: /(?:^| )من (?:هما|اللذان|اللتان) /u, marks: { number: 'dual' } },
    { pattern: /(?:^| )من (?:هي )?التي /u, marks: { gender: 'feminine' } },
    { pattern: /(?:^| )من (?:هو )?الذي /u, marks: { gender: 'masculine' } },
    { pattern: /(?:^| )من هي /u, marks: { gender: 'feminine' } },
    { pattern: /(?:^| )من هو /u, marks: { gender: 'masculine' } },
    asksByNoun('feminine'),
    asksByNoun('masculine'),
    { pattern: /(?:^|النص |المقال |▫ )من \S{3,}ت(?: |$)/u, marks: { gender: 'feminine' } },
    { pattern: /(?:^|النص |المقال |▫ )من ت\S{3,}(?: |$)/u, marks: { gender: 'feminine' } },
    { pattern: /(?:^| )(?:السيده|الانسه) ▪/u, marks: { gender: 'feminine' } },
    { pattern: /(?:^| )السيد ▪/u, marks: { gender: 'masculine' } },
    { pattern: new RegExp(String.raw`${opening}(?:رات|\S{2,}[^ا ]ت) ▪`, 'u'), marks: { gender: 'feminine' } },
    { pattern: new RegExp(String.raw`${opening}(?:${arabicVerbs}) ▪`, 'u'), marks: { gender: 'masculine' } },
    {
      pattern: new RegExp(String.raw`${opening}س?ي(?!وم |ونيو |وليو |ناير |مين |سار |هود )\S{3,} ▪`, 'u'),
      marks: { gender: 'masculine' },
    },
    {
      pattern: new RegExp(String.raw`${opening}س?ت(?!\S{2,}[يا]\S ▪)\S{3,} ▪`, 'u'),
      marks: { gender: 'feminine' },
    },
    { pattern: new RegExp(String.raw`${nounFirst} (?:رات|\S{2,}[^ا ]ت)(?: |$)`, 'u'), marks: { gender: 'feminine' } },
    { pattern: new RegExp(String.raw`${nounFirst} (?:${arabicVerbs})(?: |$)`, 'u'), marks: { gender: 'masculine' } },
    {
      pattern: new RegExp(String.raw`▪ (?:ال(?:${adjectives})ه|نفسها|وحدها|كلها)(?: |$)`, 'u'),
      marks: { gender: 'feminine' },
    },
    {
      pattern: new RegExp(String.raw`▪ (?:ال(?:${adjectives})|نفسه|وحده|كله)(?: |$)`, 'u'),
      marks: { gender: 'masculine' },
    },
    { pattern: /▪ (?:هي|التي|وهي|كانت) /u, marks: { gender: 'feminine' } },
    { pattern: /▪ (?:هو|الذي|وهو|كان) /u, marks: { gender: 'masculine' } },
    { pattern: /▪ (?:هم|الذين|وهم|كانوا) /u, marks: { number: 'plural' } },
    { pattern: /▪ (?:هما|اللذان|اللتان|وهما|كانا|كانتا) /u, marks: { number: 'dual' } },
    { pattern: /(?:^| )هم ▪/u, marks: { number: 'plural' } },
    { pattern: /(?:^| )هي ▪/u, marks: { gender: 'feminine' } },
    { pattern: /(?:^| )هو ▪/u, marks: { gender: 'masculine' } },
  ],
  en: [
    ...verbMarks,
    { pattern: /\ban\s*_+/u, marks: { vowel: true, number: 'singular' } },
    { pattern: /(?:^|\s)a\s*_+/u, marks: { vowel: false, number: 'singular' } },
    { pattern: /_+\s*(?:is|was|has)\b/u, marks: { number: 'singular' } },
    { pattern: /_+\s*(?:are|were|have)\b/u, marks: { number: 'plural' } },
    { pattern: /\bthere (?:is|was)\s+_+/u, marks: { number: 'singular' } },
    { pattern: /\b(?:are|were)\s+(?:the\s+)?_+/u, marks: { number: 'plural' } },
    { pattern: /\b(?:is|was)\s+the\s+_+/u, marks: { number: 'singular' } },
    {
      pattern:
        /\b(?:which|what|who is the|who was the|the name of the) (?:woman|lady|girl|female|\p{L}+woman|actress|heroine|queen|princess)\b/u,
      marks: { gender: 'feminine' },
    },
    {
      pattern:
        /\b(?:which|what|who is the|who was the|the name of the) (?:man|gentleman|boy|male|\p{L}+sman|chairman|hero|king|prince)\b/u,
      marks: { gender: 'masculine' },
    },
    { pattern: /\b(?:mrs|ms|miss|madam)\.?\s*_+/u, marks: { gender: 'feminine' } },
    { pattern: /\b(?:mr|sir)\.?\s*_+/u, marks: { gender: 'masculine' } },
    { pattern: /\b(?:which|who|what) is the\b/u, marks: { number: 'singular' } },
    { pattern: /\b(?:which|who|what) are the\b/u, marks: { number: 'plural' } },
    { pattern: /\b(?:these|those|several|many|both|various|two|three|four|five)\s*_+/u, marks: { number: 'plural' } },
    { pattern: /\b(?:every|each|another|this)\s*_+/u, marks: { number: 'singular' } },
  ],
};

/** Words that stand for one person and tell whether it is a woman or a man. */
export const personPronouns: Readonly<Record<'feminine' | 'masculine', ReadonlySet<string>>> = {
  feminine: folded`she her hers herself`,
  masculine: folded`he him his himself`,
};

/** Words that an option may begin with where the stem should hold them. */
export const prepositions: WordSets = {
  ar: folded`في الى إلى من على عن مع منذ حتى خلال عند لدى`,
  en: folded`in on at to from by with for during since until of into towards`,
};

/** Titles that tell whether a woman or a man bears them; «عضو» and "director" are for both. */
export const genderedTitles: Readonly<Record<Language, readonly AgreementMark[]>> = {
  ar: [
    { pattern: /^\S+ة(?:\s|$)/u, marks: { gender: 'feminine' } },
    { pattern: /^(?!(?:ال)?(?:عضو|نائب|مستشار|خبير|ناطق)(?:\s|$))/u, marks: { gender: 'masculine' } },
  ],
  en: [
    {
      pattern: /woman\b|(?:actr|host|head ?mistr|manager|steward|duch|princ)ess\b|\b(?:mistress|queen|lady)\b/u,
      marks: { gender: 'feminine' },
    },
    { pattern: /(?<!wo)man\b|master\b|\b(?:king|duke|prince|lord)\b/u, marks: { gender: 'masculine' } },
  ],
};

/** Where a blank is for a verb, and what shows that an option is a noun. */
export const verbPlaces: Readonly<Record<Language, { readonly before: RegExp; readonly noun: RegExp }>> = {
  ar: { before: /(?:^|\s)[وبل]?أنْ?\s*$/u, noun: /^(?!ي)(?:ال|[^يتن]|\S+ة(?:\s|$)|ت\p{L}{2}ي\p{L}(?:\s|$))/u },
  en: {
    before: /\bto\s*$/iu,
    noun: /^(?:\p{L}{2,}ing|an?|the|\p{L}+ of|\p{L}+(?:[ts]ion|ment|[ae]nce)|later|earlier|wider|longer|shorter|cheaper|safer|better|fewer|more|new)\s/iu,
  },
};
