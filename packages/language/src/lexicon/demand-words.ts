import type { Language } from '../language.ts';

const split = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));
const phrases = (...lines: readonly string[]): readonly (readonly string[])[] =>
  lines.flatMap((line) => line.split(', ')).map((phrase) => phrase.split(' '));

/** Folded words before a demand that only say that it is one. */
export const demandFrames: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  ar: phrases(
    'المطالبه, مطالبه, المطالب, طالب, طالبت, طالبوا, يطالب, تطالب, يطالبون, طلب, طلبت, طلبوا, يجب, ينبغي, ضروره, بضروره',
    'الدعوه الي, دعوه الي, دعا الي, دعت الي, دعوا الي, يدعو الي, تدعو الي, يدعون الي, شدد علي ضروره, الحاجه الي',
  ),
  en: phrases(
    'call for, calls for, called for, calling for, they called for, demand for, demands for, demand, demanding, demanded',
    'they demanded, ask for, asked for, asking for, they asked for, need for, urging, to',
  ),
};

/** Folded prepositions: each opens a part of a demand that may be left out. */
export const demandPrepositions: ReadonlySet<string> = new Set(
  split(
    'في من الي علي عن مع بين قبل بعد خلال حتي ضد لدي عند عبر',
    'of in on at for from to with by between against before after into under over about through during within and',
  ),
);

/** Folded Arabic words that begin like a joined ل and hold none. */
export const falseProclitics: ReadonlySet<string> = new Set(split('لاجيين لاجيون لاجي لاجيه لاعبين لاعبون لاعب لاعبه'));

/** Folded words that say no: what stands after one may not be kept without it. */
export const denials: ReadonlySet<string> = new Set(split('عدم غير لا دون بدون بلا منع no non not never without'));

/** Folded adjectives that narrow a demand and may be left out; Arabic without the article. */
export const narrowingWords: ReadonlySet<string> = new Set(
  split(
    'دايم دايمه شامل شامله فوري فوريه عاجل عاجله كامل كامله عام عامه جديد جديده مباشر مباشره مستقل مستقله مشترك مشتركه',
    'سريع سريعه جميع كافه كل موقت موقته نزيه نزيهه حر حره شفاف شفافه مفتوح مفتوحه',
    'permanent lasting temporary immediate full complete comprehensive total unconditional gradual urgent swift rapid early',
    'military political national international foreign humanitarian armed fair free transparent joint mutual general',
    'direct inclusive independent local civil peaceful final new all public clean drinking fresh safe municipal',
    'parliamentary presidential formal official nationwide',
  ),
);

/** What a head word of demand goes by, folded: the noun or the gerund beside the verb. */
export const demandHeads: ReadonlyMap<string, string> = new Map([
  ['withdrawal', 'withdraw'],
  ['removal', 'remove'],
  ['release', 'release'],
  ['resumption', 'resume'],
  ['protection', 'protect'],
  ['no', 'non'],
]);

/** Folded gerunds that only describe: "ongoing talks". */
export const describingGerunds: ReadonlySet<string> = new Set(
  split('ongoing existing remaining standing binding pressing drinking living'),
);

/** Folded heads after «إعادة» or "re-" that ask for less when it is left out. */
export const repeatable: ReadonlySet<string> = new Set(split('فتح تشغيل بناء اعمار تاهيل احياء open build start'));

/** Folded words before the name of a place within a demand that only say what kind it is. */
export const innerGenerics: ReadonlySet<string> = new Set(split('مدينه مدينتي منطقه منطقتي بلده قريه'));
