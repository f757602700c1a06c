import { tokensOf, type Language } from '@sanad/language';
import { listed, words, type Lists, type WordSets } from '../../lexicon/listed.ts';

/** Words and short phrases that make an option absolute (rule I4). */
export const absolutes: Lists = {
  ar: listed`
    دائمًا, دومًا, أبدًا, كلّ, كافّة, جميع, جميعًا, كلّهم, كلّها, جميعهم, جميعها, فقط, مطلقًا, إطلاقًا,
    على الإطلاق, قطّ, قطعًا, حتمًا, لا بدّ, بلا استثناء, دون استثناء, لا أحد, وحده, وحدها, حصرًا, بالضرورة,
    مستحيل, يستحيل
  `,
  en: listed`
    always, never, all, every, everyone, everybody, everything, none, nobody, no one, nothing, only, solely,
    completely, totally, absolutely, entirely, must, certainly, impossible, inevitably, invariably, exclusively,
    without exception, at all
  `,
};

/** Words that make an option vague (rule I5). */
export const vagueWords: Lists = {
  ar: listed`
    أحيانًا, غالبًا, في الغالب, عادةً, في العادة, ربما, لعلّ, تقريبًا, نادرًا, بعض, قد يكون, قد تكون, من الممكن,
    يمكن أن, إلى حدّ ما, نوعًا ما, كثيرًا ما, قلّما, يُحتمل, من المحتمل, على الأرجح, أغلب الظن, بعض الشيء,
    حوالي, بين الحين والآخر, من وقت إلى آخر, بين حين وآخر, جزئيا, من حين إلى آخر, في معظم الأحيان,
    في بعض الأحيان
  `,
  en: listed`
    sometimes, often, usually, perhaps, maybe, approximately, roughly, rarely, seldom, some, generally,
    probably, possibly, occasionally, frequently, mostly, somewhat, might, could be, may be, likely,
    more or less, in general, typically, nearly, almost, to some extent, kind of, now and then,
    from time to time, as a rule, at times, sort of, hardly ever, a few, several
  `,
};

/** Quantifiers that give no number, which make an option vague as well. */
export const vagueQuantifiers: Lists = {
  ar: listed`
    معظم, معظمهم, معظمها, أغلب, أغلبهم, أغلبها, غالبية, أغلبية, أكثرية, العديد من, الكثير من, كثير من,
    القليل من, قليل من, بضع, بضعة, عدة, عدد من, عدد كبير, عدد قليل
  `,
  en: listed`
    most, many, few, numerous, various, much of, a lot of, lots of, plenty of, a number of, a couple of,
    a handful of, a majority of, the majority of, a minority of, a little, a bit of, to a certain extent,
    to a certain degree, to some degree, partly, in part
  `,
};

/** Phrases in which such a quantifier is exact: superlatives, limits and counts. */
export const exactPhrases: Lists = {
  ar: [],
  en: listed`the most, its most, his most, her most, their most, at most, how many, as many as, too many`,
};

/** Words that turn a sentence round, be it a question (rule I6) or a statement. */
export const negations: Lists = {
  ar: listed`
    ليس, ليست, ليسوا, ليسا, ليستا, لسن, لست, لم, لن, لا, غير, ما عدا, باستثناء, سوى, إلا, ما خلا, ما لم,
    باستبعاد, فيما عدا, بخلاف, خلافًا ل, دون غيره, دون غيرها, دون سواه, دون سواها
  `,
  en: [
    ...words`ca ai is are was were did does do has have had wo would should could must need might`.map(
      (verb) => `${verb}nt`,
    ),
    ...listed`not, no, never, cannot, except, excepting, excluding, barring, save for, other than, apart from, aside from, neither, nor, with the exception of, least likely, false, untrue, incorrect, least accurate`,
  ],
};

/** Words by which a question asks for what is wrong or left over, beside negations. */
export const oddOnesAsked: Lists = {
  ar: listed`خاطئ, خاطئة, الخاطئ, الخاطئة, خطأ, الخطأ, مغلوط, مغلوطة, يُستثنى, تُستثنى, الدخيل, الدخيلة`,
  en: listed`wrong, wrongly, incorrectly, mistaken, unmentioned, unsupported, odd one out`,
};

/** Phrases in which such a word turns nothing round. */
export const harmlessNegations: Lists = {
  ar: listed`
    لا بدّ, لا سيما, لا يزال, لا تزال, أم لا, أو لا, ليس فقط, لا غير, أم خاطئة, أو خاطئة, أم خاطئ, أو خاطئ,
    أم خطأ, أو خطأ, والخطأ, والخاطئة, والخاطئ
  `,
  en: listed`
    or not, not only, true or false, right or wrong, correct or incorrect, no later than, no longer, if not,
    no more than, no fewer than, no less than, none other than
  `,
};

/** Options that combine others, as patterns over folded text (rule I7). */
export const combinedOptions: Readonly<Record<Language, readonly RegExp[]>> = {
  ar: [
    /(?:^| )(?:جميع|كل|كافه) (?:ال)?(?:ما|ذلك|هذا|هذه|هولاء)(?: (?:سبق|ذكر|ورد|تقدم|سلف|مضي|قيل|اعلاه)|$)/u,
    /^(?:جميع|كل|كافه|بعض|كلا|كلتا|ايا?|ايا? من|لا شيء من|لا احد من) (?:هذا|هذه|هذين|هاتين|تلك|هولاء)(?: \S+)?$/u,
    /(?:^| )(?:جميع|كل|كافه) (?:الاجابات|الخيارات|البدايل|الاحتمالات|الاجوبه)/u,
    /^(?:لا شيء|ليس ايا|ليس اي|لا احد|لا واحد|لا شي|لا ايا) (?:مما|منها|منهم|ممن|من ما|من هذه|من ذلك|من هولاء|من الخيارات|من الاجابات)/u,
    /(?:^| )(?:ا|ب|ج|د) و ?(?:ا|ب|ج|د)(?: (?:معا|فقط|صحيح\S*)|$)/u,
    /^(?:كلاهما|كلتاهما|كلا (?:الخيارين|الجوابين|الامرين|الاجابتين)|كلتا الاجابتين|الاثنان معا|الاثنتان معا)/u,
    /(?:^| )(?:الخياران|الجوابان|الاجابتان|الخيارين|الاجابتين|الاول والثاني|الاولي والثانيه|الثاني والثالث|الثانيه والثالثه)(?: |$)/u,
    /^(?:لا|ليس|ليست)(?: \S+)? (?:جواب|اجابه|خيار|بديل)(?: |$)/u,
    /^(?:غير ذلك|جميعها|جميعهم|كلها|كلهم)$/u,
  ],
  en: [
    /^(?:all|none|any|both|each|two|more than one) of (?:the )?(?:above|these|those|them|options|answers|preceding|others)\b/u,
    /^(?:all|any|both|each|either|neither|none|some) (?:of )?(?:these|those)(?: \S+)?$/u,
    /\ball the above\b|\bnone above\b|\bneither of (?:these|them|the above)\b|\beither of (?:these|them|the above)\b/u,
    /^(?:both |either |neither |only |options? |answers? )*\(?[a-e1-5]\)? (?:and|or|nor) (?:option |answer )?\(?[a-e1-5]\)?(?: only| together)?$/u,
    /\b(?:options|answers) (?:\S+ )?(?:and|or) \S+$/u,
    /\bthe (?:first|second|third|last) (?:and|two)(?: (?:the )?(?:second|third|fourth|last))?(?: (?:options|answers|choices|of these))?$/u,
    /^(?:all|none|any|both|each|either|neither|every|no|not)(?: one)?(?: of)?(?: the| these| those)?(?: \S+)? (?:answer|option|choice|alternative)s?(?: (?:is|are|here|given|above|below|listed|correct|right|wrong|true|false)\b|$)/u,
    /^(?:both|neither|something else|not given)$/u,
  ],
};

/** Single words that change what a sentence says, folded. */
export const cueWords: WordSets = {
  ar: new Set([...absolutes.ar, ...vagueWords.ar, ...negations.ar].flatMap(tokensOf)),
  en: new Set([...absolutes.en, ...vagueWords.en, ...negations.en].flatMap(tokensOf)),
};
