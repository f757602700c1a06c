import type { Language } from '@sanad/language';
import { folded, words, type WordSets } from '../../lexicon/listed.ts';

function numbered(...turns: readonly (readonly [number, readonly string[]])[]): ReadonlyMap<string, number> {
  return new Map(turns.flatMap(([turn, forms]) => forms.map((form) => [form, turn] as const)));
}

/** Words for a turn, with its place among the events, 0 for the first and -1 for the last. */
export const turnNumbers: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  ar: numbered(
    [0, words`أول أولى أولا الأول الأولى للأول للأولى`],
    [1, words`ثاني ثانية الثاني الثانية للثانية`],
    [2, words`ثالث ثالثة الثالث الثالثة للثالثة`],
    [3, words`رابع رابعة الرابع الرابعة للرابعة`],
    [-1, words`آخر الأخير الأخيرة أخيرا للأخيرة`],
  ),
  en: numbered(
    [0, words`first earliest`],
    [1, words`second`],
    [2, words`third`],
    [3, words`fourth`],
    [-1, words`last final latest finally`],
  ),
};

/** Words that place an event by its turn or beside another, where its date is not told. */
export const turnWords: WordSets = {
  ar: new Set([
    ...turnNumbers.ar.keys(),
    ...words`قبل بعد ثم حين عندما أثناء خلال التالي التالية السابق السابقة يومها حينها آنذاك`,
  ]),
  en: new Set([
    ...turnNumbers.en.keys(),
    ...words`before after then when while during next following previous earlier later opening once since until`,
  ]),
};

/** Nouns for the kind of thing that is asked for; they tell nothing of which. */
export const kindNouns: WordSets = {
  ar: folded`
    شخص شخصية شخصيات رجل امرأة جهة جهات طرف أطراف هيئة مؤسسة مدينة مدن بلدة بلدات قرية قرى بلد دولة دول مكان
    موقع منطقة يوم شهر سنة عام تاريخ حدث أحداث فعالية مطلب مطالب أمر أمرا أمور شيء شيئا أشياء عدد رقم منصب وثيقة
    كلمات كلمة عبارة اسم أحد واحد واحدة هؤلاء الناقص الناقصة يكمل تكمل الفراغ اسمه اسمها خريطة دبوس نقطة علامة
  `,
  en: folded`
    person people man woman who body bodies party parties side group town towns city cities village villages
    country countries place places site region day date month year event events demand demands thing things
    number office post document words phrase name names missing gap completes completed complete fill blank
    sentence something somebody someone anybody map pin marker dot spot
  `,
};

/** Where words tell a part of a month by its turn, and how many days such a part has. */
export const monthParts: Readonly<Record<Language, RegExp>> = {
  ar: /(?:^| )(?:ال)?(?<part>نصف|ثلث|اسبوع) (?<turn>\S+)/u,
  en: /(?<turn>\S+) (?<part>half|third|week) of/u,
};
export const daysOfPart: ReadonlyMap<string, number> = new Map([
  ['نصف', 15],
  ['half', 15],
  ['ثلث', 10],
  ['third', 10],
  ['اسبوع', 7],
  ['week', 7],
]);
