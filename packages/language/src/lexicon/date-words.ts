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
