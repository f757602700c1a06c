import { arabicVerbs, englishVerbs, folded, listed, type Lists, type WordSets } from '../../lexicon/listed.ts';

/** Words that turn a sentence round, beside those of rule I6: they count when its truth is worked out. */
export const lacks: Lists = {
  ar: [...listed`دون, بدون, من دون, بلا, من غير`, ...arabicVerbs`أغفل خلا/خلو افتقر/فتقر`],
  en: [...listed`without, absent from, left out, leaves out`, ...englishVerbs`lack omit`],
};

/** Words that shut out everything else. */
export const exclusives: Lists = {
  ar: listed`فقط, وحده, وحدها, حصرا, لا غير, سوى, إلا, باستثناء, ما عدا`,
  en: listed`only, solely, exclusively, alone, nothing but, except`,
};

/** Words that make of what happened once something that happens each time. */
export const forevers: Lists = {
  ar: listed`دائما, دوما, أبدا, كلما, في كل مرة, باستمرار, كل عام, كل سنة, كل يوم, كل شهر`,
  en: listed`always, invariably, every time, whenever, constantly, every year, every day, every month`,
};

/** Words that set a number or a date against another: what they make of it only a reader can say. */
export const comparisons: Lists = {
  ar: listed`
    أكثر من, أقل من, على الأقل, على الأكثر, ما لا يقل عن, ما يزيد على, يزيد على, تجاوز, يتجاوز, فوق, قبل, بعد
  `,
  en: listed`
    more than, less than, fewer than, at least, at most, over, under, above, below, before, after, until, since
  `,
};

/** Verbs that may say the contrary of what a fact says of the same things, in the forms that statements have. */
export const reversals: Lists = {
  ar: [
    ...arabicVerbs`أجل ألغى/لغي امتنع انتقد انسحب أنكر/نكر تأجل تراجع رفض عارض منع نفى/نفي`,
    ...listed`خلاف, ضد, عكس`,
  ],
  en: [
    ...englishVerbs`abandon avoid cancel criticise criticize fail oppose postpone prevent refuse reject deny resign`,
    ...listed`against, banned, bans, cancelled, withdrew`,
  ],
};

/** Words that any statement may have and that add nothing to what it says, folded. */
export const fillers: WordSets = {
  ar: folded`
    ان قد انه انها الي علي سوف يقام تقام يقع تقع يكون تكون هناك قام قامت يقوم تقوم اجري اجرت جري جرت نفسه نفسها
    ذاته ذاتها انفسهم بنفسه بنفسها موعد موعده موعدها
  `,
  en: folded`
    for and that there place held take takes took make makes made give gives gave pay pays paid go goes went
    gone come comes came is are was were be been being has have had having do does did done will would shall
    should can could may might it they them he him she we you its his her their our your own itself himself
    herself themselves
  `,
};

/** Words that join one clause to another. */
export const joiners: WordSets = {
  ar: folded`ثم لكن ولكن لكنه لكنها ولكنه ولكنها بل بينما`,
  en: folded`and but yet then while though although`,
};
