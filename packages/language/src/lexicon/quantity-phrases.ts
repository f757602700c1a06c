const setOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Words that may stand before a number and leave it as it is, folded; "about" is among them. */
export const numberOpeners: ReadonlySet<string> = setOf(
  'حوالي نحو قرابه زهاء تقريبا يقارب ال عدد عددها عددهم عدده هي هو هم فقط كان كانت بلغ بلغت في من',
  'only just about around approximately roughly circa some the a an total of number was were is are it they there',
);

/** Words that may stand between "between" or "from" and what follows them, folded. */
export const rangeOpeners: ReadonlySet<string> = setOf('بين ما من يتراوح تتراوح between from anywhere');

/** Words that join the two ends of a range, folded. */
export const rangeJoiners: ReadonlySet<string> = setOf('الي حتي والي وحتي to until till through');

/** Words that join the two ends after "between", folded. */
export const pairJoiners: ReadonlySet<string> = setOf('و and');

/** Words that, near a number, make it another amount or leave it open, folded. */
export const amountChangers: ReadonlySet<string> = setOf(
  'او ام و ليس ليست لا لم لن غير ما عدا سوي اكثر فاكثر اقل فاقل الاقل الاكثر فوق تحت دون بل لكن الا ناقص زايد',
  'نصف ضعف ربع دزينه ازواج زوج بالميه بالمايه الميه المايه مءويه',
  'or and not no never but nor minus plus times more less least most over under above below than fewer up',
  'half twice double dozen dozens percent st nd rd th pair pairs except without',
);

/** Words that say a number is rounded, folded. */
export const approximators: ReadonlySet<string> = setOf(
  'حوالي نحو قرابه زهاء تقريبا يقارب',
  'about around approximately roughly circa',
);

/** Words for "some tens", "some thousands", folded, from one such and below the next. */
export const vagueCounts: ReadonlyMap<string, { readonly from: number; readonly to: number }> = new Map(
  (
    [
      ['عشرات العشرات tens dozens', 10, 100],
      ['ميات مييات hundreds', 100, 1000],
      ['الاف الالاف الوف thousands', 1e3, 1e6],
      ['ملايين millions', 1e6, 1e9],
      ['مليارات billions', 1e9, 1e12],
    ] as const
  ).flatMap(([words, from, to]) => words.split(' ').map((word) => [word, { from, to }] as const)),
);
