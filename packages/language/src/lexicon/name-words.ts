import type { Language } from '../language.ts';

const split = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));
const phrases = (...lines: readonly string[]): readonly (readonly string[])[] =>
  lines.flatMap((line) => line.split(', ')).map((phrase) => phrase.split(' '));

/** Folded words that may open an answer and say nothing: prepositions of place, "it is". */
export const answerOpeners: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(split('في الي من عن هي هو هم لدي وفي والي ومن انها انه')),
  en: new Set(split('in at to from on by it is its was they are')),
};

/** Folded words before a name that only say what kind of thing it is, by what is asked for. */
export const genericOpeners: Readonly<Record<'place' | 'actor' | 'document', readonly (readonly string[])[]>> = {
  place: phrases(
    'مدينه, بمدينه, لمدينه, بلده, قريه, منطقه, محافظه, ولايه, بلديه, دوله, المدينه, اقليم, قضاء, بلاد, جزيره, واحه',
    'city of, town of, village of, region of, state of, country of, province of, district of, city, town, municipality of',
    'island of, isle of, oasis of, republic of',
  ),
  actor: phrases(
    'السيد, السيده, الدكتور, الدكتوره, دكتور, دكتوره, د, الاستاذ, الاستاذه, استاذ, المهندس, المهندسه, الشيخ, الحاج',
    'اللواء, الفريق, الفريق اول, الفريق الاول, المشير, العقيد, العميد, الرايد, النقيب, المقدم, الملازم, الجنرال, الركن',
    'الرييس, الوزير, الوزيره, السفير, السفيره, المستشار, المستشاره, القاضي, النايب, الامير, الملك, سمو الامير, جلاله الملك',
    'الباحث, الباحثه, البروفيسور, البروفيسوره, المورخ, المورخه, الكاتب, الكاتبه, العالم, العالمه',
    'المدير, المديره, الصحفي, الصحفيه, الصحافي, الصحافيه, الفنان, الفنانه, الطبيب, الطبيبه, سفيره النوايا الحسنه',
    'سفير النوايا الحسنه, الدبلوماسيه, المبعوثه, المتحدثه, الناطقه, الاميره, الملكه, القاضيه, النايبه, الرييسه',
    'الدبلوماسي, المبعوث, المتحدث, الناطق, سياده الرييس, معالي الوزير, القايم بالاعمال, القايد',
    'وزير الداخليه, وزير الخارجيه, وزير الدفاع, رييس الوزراء, رييس الحكومه, عضو المجلس الرياسي, رييس المجلس الرياسي',
    'رييس مجلس النواب, الامين العام, امين عام القياده العامه, القايم باعمال السفاره, القايم باعمال السفاره الامريكيه',
    'الرييس الفرنسي, الرييس التركي, الرييس الامريكي, الدبلوماسي الامريكي',
    'engineer, researcher, historian, author, writer, journalist, director, chair, chairman, chairwoman, mayor, nurse',
    'goodwill ambassador, coach, artist, scientist, princess, queen',
    'mr, mrs, ms, miss, sir, dr, doctor, prof, professor, sheikh, judge, king, prince, senator, sen, diplomat',
    'general, gen, major general, maj gen, lieutenant general, lt gen, brigadier, brigadier general, colonel, col',
    'lieutenant, lt, captain, capt, major, maj, field marshal, marshal, commander, president, french president',
    'turkish president, minister, prime minister, pm, interior minister, foreign minister, defence minister',
    'defense minister, ambassador, us ambassador, envoy, charge daffaires, us charge daffaires, secretary general',
  ),
  document: phrases('صحيفه, جريده, مجله, newspaper, magazine'),
};

/** Folded words after a name that only say what kind of thing it is. */
export const genericClosers: Readonly<Record<'place' | 'actor' | 'document', ReadonlySet<string>>> = {
  place: new Set(split('city town village region province municipality island')),
  actor: new Set(),
  document: new Set(split('newspaper magazine')),
};

/** Folded words of a river's name that may be left out, though a name may not gain one (the Jordan is no River Jordan). */
export const riverWords: ReadonlySet<string> = new Set(split('نهر river'));

/** Folded words that join to the next one to make a single name: عبد الكريم، أبو بكر، al-Sarraj. */
export const namePrefixes: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(split('عبد ابو ابي ابا بن ابن بو ال')),
  en: new Set(split('al el abu abd abdul abdel ben bin ibn van von de der la le')),
};

/** Folded words that deny, add or choose: an answer with one is never a slip. */
export const changingWords: ReadonlySet<string> = new Set(
  split(
    'ليس ليست ليسوا لا لم لن ما غير بدون دون سوي عدا الا او ام و بل لكن ثم ضد',
    'not no never non neither nor or and but except without isnt anti versus vs',
  ),
);

/** Folded beginnings that turn a word about: to leave one out or put one in is no slip. */
export const reversingPrefixes: ReadonlySet<string> = new Set(
  split('de dis un non in im il ir mis re anti counter pre post sub co under over لا غير'),
);

/** Folded words that head or qualify institutions: a name that holds one is no person's. */
export const institutionWords: ReadonlySet<string> = new Set(
  split(
    'مجلس حكومه وزاره موسسه سفاره وفد لجنه قوات جيش هييه هييه منظمه حزب قياده اداره شركه جامعه مكتب مركز',
    'نواب شعب دوله امه حلف اتحاد جامعه بعثه محكمه برلمان كونغرس مصرف بنك ديوان مفتش مصادر مسوولون مسوولين',
    'قوه كتيبه جماعه حركه تيار تحالف صحيفه قناه موقع وكاله بنود عام عامه وطني وطنيه مسلحه رياسي',
    'صيادو صيادي صيادون صيادين تجار اصحاب اهالي سكان طلاب طلبه معلمو معلمي معلمون موظفو موظفي عمال مزارعو مزارعي خبراء',
    'باحثو باحثي نشطاء متطوعو متطوعي مواطنون مواطنو اطباء ممثلو ممثلي مندوبو لاعبو لاعبي مقاتلو مقاتلي مقاتلون',
    'fishermen owners traders residents students teachers workers farmers experts researchers activists volunteers',
    'citizens doctors delegates players fighters leaders members',
    'embassy council government army forces corporation ministry committee organization organisation party office',
    'house representatives congress senate parliament union nations league mission delegation court bank company',
    'university agency department group command force brigade movement coalition newspaper channel site sources',
    'officials report national general inspector staff team of for and in',
  ),
);

/** Spellings that are equally right in one country or another, folded, each with the one that is compared. */
export const sameSpellings: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/u, 'ization$1'],
  [/(?<=[a-z]{3})is(ing|ed|es|e)$/u, 'iz$1'],
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (rank, at) => [new RegExp(`^${String(at + 1)}(?:st|nd|rd|th)$`, 'u'), rank] as const,
  ),
  [/^defence$/u, 'defense'],
  [/^centre$/u, 'center'],
  [/^theatre$/u, 'theater'],
  [/^harbour$/u, 'harbor'],
  [/^labour$/u, 'labor'],
  [/^programme$/u, 'program'],
  [/اميرك/u, 'امريك'],
  [/^اوربا$/u, 'اوروبا'],
  [/^(ال)?اوربي/u, '$1اوروبي'],
  [/كونجرس/u, 'كونغرس'],
  [/ديبلوماس/u, 'دبلوماس'],
  [/انكليز/u, 'انجليز'],
  [/مسيول/u, 'مسوول'],
  [/شيون/u, 'شوون'],
  [/^سوريه$/u, 'سوريا'],
  [/اوليمب/u, 'اولمب'],
  [/يء$/u, 'ي'],
];

/** Arabic names, folded, whose first letters only look like the article. */
export const falseArticles: ReadonlySet<string> = new Set(
  split('المانيا البانيا الفريد البرت اليكس الاسكا الباسا التاي'),
);
