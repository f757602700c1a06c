const setOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

const numbered = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, index) => line.split(', ').map((word): [string, number] => [word, index + 1])));

/** Days of the week, folded; 1 is Monday, as in ISO 8601. */
export const weekdays: ReadonlyMap<string, number> = numbered([
  'monday, mon, الاثنين',
  'tuesday, tue, tues, الثلاثاء, الثلاثا',
  'wednesday, wed, الاربعاء, الاربعا',
  'thursday, thu, thur, thurs, الخميس',
  'friday, fri, الجمعه',
  'saturday, sat, السبت',
  'sunday, sun, الاحد',
]);

/** First to tenth, folded; Arabic without its article. */
export const ordinals: ReadonlyMap<string, number> = numbered([
  'first, 1st, اول, اولي',
  'second, 2nd, ثاني, ثانيه, ثان',
  'third, 3rd, ثالث, ثالثه',
  'fourth, 4th, رابع, رابعه',
  'fifth, خامس, خامسه',
  'sixth, سادس, سادسه',
  'seventh, سابع, سابعه',
  'eighth, ثامن, ثامنه',
  'ninth, تاسع, تاسعه',
  'tenth, عاشر, عاشره',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]);

/** Words that may stand in a date and leave it as it is, folded. */
export const dateFillers: ReadonlySet<string> = setOf(
  'في من يوم بتاريخ تاريخ الموافق ل بيوم ال م ميلادي ميلاديه الماضي المنصرم حوالي نحو',
  'of the on in day dated date ad ce last past about around',
);

/** Words that say a month's number follows, folded. */
export const monthMarkers: ReadonlySet<string> = setOf('شهر month');

/** Words that say a year follows, folded. */
export const yearMarkers: ReadonlySet<string> = setOf('عام سنه العام السنه year لعام لسنه');

/** Parts of a year: how many there are, folded. */
export const yearParts: ReadonlyMap<string, 2 | 3 | 4> = new Map([
  ...['نصف', 'النصف', 'half'].map((word): [string, 2] => [word, 2]),
  ...['ثلث', 'الثلث'].map((word): [string, 3] => [word, 3]),
  ...['ربع', 'الربع', 'quarter'].map((word): [string, 4] => [word, 4]),
]);

/** Seasons, folded, by their EDTF code. */
export const seasons: ReadonlyMap<string, 21 | 22 | 23 | 24> = new Map([
  ...['ربيع', 'الربيع', 'spring'].map((word): [string, 21] => [word, 21]),
  ...['صيف', 'الصيف', 'summer'].map((word): [string, 22] => [word, 22]),
  ...['خريف', 'الخريف', 'autumn', 'fall'].map((word): [string, 23] => [word, 23]),
  ...['شتاء', 'الشتاء', 'winter'].map((word): [string, 24] => [word, 24]),
]);

/** Where in a stretch of time: its first, middle or last third. */
export type Edge = 'early' | 'mid' | 'late';

/** Words that narrow a month, year or decade to a third of it, folded. */
export const edges: ReadonlyMap<string, Edge> = new Map([
  ...['اوايل', 'مطلع', 'بدايه', 'مستهل', 'early', 'beginning', 'start'].map((word): [string, Edge] => [word, 'early']),
  ...['منتصف', 'اواسط', 'وسط', 'mid', 'middle'].map((word): [string, Edge] => [word, 'mid']),
  ...['اواخر', 'نهايه', 'ختام', 'late', 'end'].map((word): [string, Edge] => [word, 'late']),
]);

/** Words for a hundred years, folded. */
export const centuryWords: ReadonlySet<string> = setOf('قرن القرن century');

/** Words before the rank of a decade, folded. */
export const decadeMarkers: ReadonlySet<string> = setOf('عقد العقد');

/** Decades by name, folded, with the first year within their century. */
export const decades: ReadonlyMap<string, number> = new Map(
  [
    ['عشرين', 'twenties', 20],
    ['ثلاثين', 'thirties', 30],
    ['اربعين', 'forties', 40],
    ['خمسين', 'fifties', 50],
    ['ستين', 'sixties', 60],
    ['سبعين', 'seventies', 70],
    ['ثمانين', 'eighties', 80],
    ['تسعين', 'nineties', 90],
  ].flatMap(([arabic, english, year]): [string, number][] => [
    ...[`${String(arabic)}ات`, `${String(arabic)}يات`].flatMap((word): [string, number][] => [
      [word, Number(year)],
      [`ال${word}`, Number(year)],
    ]),
    [String(english), Number(year)],
  ]),
);
