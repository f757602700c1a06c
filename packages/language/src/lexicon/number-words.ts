/**
 * What a number word does. `ten` makes a teen of the unit before it (Arabic عشر); `hundred` multiplies
 * what stands before it; `scale` multiplies and closes a group, alone it is one (ألف); `scales` is its plural and
 * needs a count before it (آلاف); `scaled` is a group with its scale (ألفان).
 */
export interface NumberWord {
  readonly kind: 'unit' | 'ten' | 'teen' | 'tens' | 'hundred' | 'hundreds' | 'scale' | 'scales' | 'scaled';
  readonly value: number;
}

const words = (kind: NumberWord['kind'], rows: Readonly<Record<string, number>>): [string, NumberWord][] =>
  Object.entries(rows).flatMap(([spellings, value]) =>
    spellings.split(' ').map((spelling): [string, NumberWord] => [spelling, { kind, value }]),
  );

const hundredHeads = { 'ثلاث ثلث': 3, اربع: 4, خمس: 5, ست: 6, سبع: 7, 'ثماني ثمان': 8, تسع: 9 };

const fusedHundreds = Object.entries(hundredHeads).flatMap(([heads, value]) =>
  heads.split(' ').flatMap((head) => words('hundreds', { [`${head}ميه ${head}مايه`]: value * 100 })),
);

/** Arabic number words, folded: both genders, all cases, مئة and مائة. */
export const arabicNumberWords: ReadonlyMap<string, NumberWord> = new Map([
  ...words('unit', {
    صفر: 0,
    'واحد واحده واحدا احد احدي': 1,
    'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي': 2,
    'ثلاث ثلاثه ثلاثا': 3,
    'اربع اربعه اربعا': 4,
    'خمس خمسه خمسا': 5,
    'ست سته ستا': 6,
    'سبع سبعه سبعا': 7,
    'ثماني ثمانيه ثمان ثمانيا': 8,
    'تسع تسعه تسعا': 9,
  }),
  ...words('ten', { 'عشر عشره': 10 }),
  ...words('tens', {
    'عشرون عشرين': 20,
    'ثلاثون ثلاثين': 30,
    'اربعون اربعين': 40,
    'خمسون خمسين': 50,
    'ستون ستين': 60,
    'سبعون سبعين': 70,
    'ثمانون ثمانين': 80,
    'تسعون تسعين': 90,
  }),
  ...words('hundred', { 'ميه مايه': 100 }),
  ...words('hundreds', { 'ميتان ميتين مايتان مايتين ميتا ميتي مايتا مايتي': 200 }),
  ...fusedHundreds,
  ...words('scale', { 'الف الفا': 1e3, 'مليون مليونا': 1e6, 'مليار مليارا': 1e9 }),
  ...words('scales', { الاف: 1e3, ملايين: 1e6, مليارات: 1e9 }),
  ...words('scaled', { 'الفان الفين': 2e3, 'مليونان مليونين': 2e6, 'ملياران مليارين': 2e9 }),
]);

/** English number words, folded. */
export const englishNumberWords: ReadonlyMap<string, NumberWord> = new Map([
  ...words('unit', { zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 }),
  ...words('teen', { ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15 }),
  ...words('teen', { sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 }),
  ...words('tens', { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }),
  ...words('hundred', { hundred: 100 }),
  ...words('scale', { 'thousand k': 1e3, million: 1e6, billion: 1e9 }),
]);

/** Everyday misspellings that lie too far for a slip of one letter, with the word that is meant. */
export const misspeltNumberWords: ReadonlyMap<string, string> = new Map([
  ...['تلات', 'تلاته', 'ثلاته', 'تلاثه', 'ثلثه'].map((word): [string, string] => [word, 'ثلاثه']),
  ...['اتنين', 'اتنان', 'اتنا', 'اتني', 'ثنين', 'ثنان'].map((word): [string, string] => [word, 'اثنين']),
  ...['تمانيه', 'تمنيه', 'ثمنيه', 'تماني'].map((word): [string, string] => [word, 'ثمانيه']),
  ...['تلاتين', 'تلاتون'].map((word): [string, string] => [word, 'ثلاثين']),
  ...['تمانين', 'تمانون'].map((word): [string, string] => [word, 'ثمانين']),
  ...['fourty'].map((word): [string, string] => [word, 'forty']),
]);

/** Words of rank and share, folded: near a number word in letters, and never one. */
export const ordinalWords: ReadonlySet<string> = new Set(
  [
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth',
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth hundredth hundreds thousands',
    'millions teens tens twenties thirties forties fifties sixties dozen dozens half quarter third thirds',
    'اول اولي ثاني ثانيه ثالث ثالثه رابع رابعه خامس خامسه سادس سادسه سابع سابعه ثامن ثامنه تاسع تاسعه عاشر عاشره',
    'there these fight height light might night right sight tight weight freight forte never sever',
    'ثلاثاء اربعاء خميس عشيره عشير عشاء عشيق سبيعه',
    'نصف ربع ثلث سدس ميات الوف عشرات ضعف اضعاف دزينه',
  ].flatMap((line) => line.split(' ')),
);
