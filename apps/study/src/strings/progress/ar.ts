import { plural } from '../plural.ts';

const days = plural('ar', {
  zero: 'لا أيام',
  one: 'يوم واحد',
  two: 'يومان',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});
/** After a preposition or a verb. */
const daysGenitive = plural('ar', {
  zero: 'لا أيام',
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});
const cards = plural('ar', {
  zero: 'لا بطاقات',
  one: 'بطاقة واحدة',
  two: 'بطاقتان',
  few: '# بطاقات',
  many: '# بطاقة',
  other: '# بطاقة',
});

/** What the page of progress says in Arabic. */
export const arabicProgress = {
  empty: 'لا شيء يُعرض بعد',
  emptyDek: 'اختر بطاقات من درس وراجعها، أو أجب عن اختبار. يظهر هنا بعدها ما درسته، وما بقي في ذاكرتك.',
  emptyAction: 'اختر بطاقات',
  toToday: 'إلى صفحة اليوم',
  noCards: 'تُحسب الذاكرة من البطاقات. اختر بعضها من أيّ درس لترى ما يبقى منه.',
  rhythm: (studied: number, of: number) =>
    of <= 1 ? 'هذا أوّل يوم لك هنا.' : `درست في ${daysGenitive(studied)} من آخر ${daysGenitive(of)}.`,
  today: plural('ar', {
    zero: 'لم تراجع بطاقة اليوم بعد.',
    one: 'راجعت اليوم بطاقة واحدة.',
    two: 'راجعت اليوم بطاقتين.',
    few: 'راجعت اليوم # بطاقات.',
    many: 'راجعت اليوم # بطاقة.',
    other: 'راجعت اليوم # بطاقة.',
  }),
  table: 'اعرضه جدولًا',
  day: 'اليوم',
  none: 'لا شيء بعد',
  calendar: {
    title: 'أيام الدراسة',
    weeks: plural('ar', {
      zero: '# أسبوع',
      one: 'أسبوع',
      two: 'أسبوعان',
      few: '# أسابيع',
      many: '# أسبوعًا',
      other: '# أسبوع',
    }),
    label: (studied: number, weeks: number) =>
      `خريطة أيام الدراسة في ${String(weeks)} أسبوعًا: ${days(studied)} فيها دراسة. التفاصيل في الجدول بعدها.`,
    fewer: 'أقلّ',
    more: 'أكثر',
    reviews: 'بطاقات',
    answers: 'أجوبة',
  },
  week: {
    title: 'هذا الأسبوع',
    cards,
    reviewed: 'راجعتها',
    waiting: 'تنتظر اليوم',
    label: (reviewed: number, waiting: number) =>
      `ما راجعته في آخر سبعة أيام: ${cards(reviewed)}، وما ينتظر اليوم: ${cards(waiting)}. التفاصيل في الجدول بعدها.`,
  },
  forecast: {
    title: 'ما سيحين موعده',
    days,
    late: 'قبل',
    backlog: 'متأخّرة',
    due: 'بطاقات',
    nothing: 'لا بطاقات في الأيام الآتية.',
    waiting: plural('ar', {
      zero: 'لا بطاقات متأخّرة.',
      one: 'بطاقة واحدة تنتظر من أيام مضت. لا بأس، تبدأ المراجعة بها.',
      two: 'بطاقتان تنتظران من أيام مضت. لا بأس، تبدأ المراجعة بهما.',
      few: '# بطاقات تنتظر من أيام مضت. لا بأس، تبدأ المراجعة بها.',
      many: '# بطاقة تنتظر من أيام مضت. لا بأس، تبدأ المراجعة بها.',
      other: '# بطاقة تنتظر من أيام مضت. لا بأس، تبدأ المراجعة بها.',
    }),
    label: (total: number, backlog: number) =>
      `البطاقات في الأيام الآتية: ${cards(total)}، والمتأخّرة: ${cards(backlog)}. التفاصيل في الجدول بعدها.`,
  },
  retained: {
    title: 'ما تذكّرته حين سُئلت',
    days: (count: number) => `آخر ${daysGenitive(count)}`,
    young: 'بطاقات حديثة',
    mature: 'بطاقات راسخة',
    all: 'كلّها',
    desired: (percent: number) =>
      `الهدف الذي اخترته: ${String(percent)}٪. البطاقة الراسخة ما باعدنا بين مراجعاتها 21 يومًا أو أكثر.`,
    nothing: 'يظهر هذا بعد أوّل مراجعة لبطاقة في يوم تالٍ.',
    cards: 'البطاقات',
    recalled: 'تذكّرتها',
    tried: 'سُئلت عنها',
    share: 'النسبة',
  },
  mastery: {
    title: 'الإتقان بحسب الموضوع',
    topic: 'الموضوع',
    cards: 'بطاقات',
    mastered: 'متقَنة',
    recall: 'تتذكّره الآن على الأرجح',
    note: 'المتقَنة ما تبقى في الذاكرة ثلاثة أسابيع فأكثر، وتذكّرتها مرّتين في يومين مختلفين.',
  },
  hard: {
    title: 'أصعب المعلومات عليك',
    nothing: 'لم تنسَ شيئًا بعد.',
    forgotten: (forgotten: number, tried: number) => `نسيتها ${String(forgotten)} من ${String(tried)}`,
    deck: 'بطاقات درسها',
  },
  memory: {
    title: 'الذاكرة والوقت',
    open: 'كم ثبتت البطاقات، وكم أخذت من وقتك',
    nothing: 'تظهر الذاكرة هنا بعد أوّل مراجعة لبطاقة.',
    stability: {
      title: 'كم تثبت في الذاكرة',
      column: 'المدّة',
      classes: ['أقلّ من أسبوع', 'أقلّ من 3 أسابيع', 'أقلّ من 3 أشهر', 'أطول'],
      note: 'المدّة التي ينزل بعدها احتمال تذكّر البطاقة إلى 90٪.',
    },
    difficulty: {
      title: 'صعوبتها عليك',
      column: 'الصعوبة',
      classes: ['سهلة', 'متوسّطة', 'صعبة'],
      note: 'تُقدَّر من 1 إلى 10: السهلة دون 4، والصعبة من 7 فصاعدًا.',
    },
    recall: {
      title: 'احتمال تذكّرها الآن',
      column: 'الاحتمال',
      classes: ['أقلّ من 50٪', 'من 50٪ إلى 69٪', 'من 70٪ إلى 89٪', '90٪ فأكثر'],
    },
    known: (known: number, tried: number) => `لو سُئلت عنها كلّها الآن لتذكّرت نحو ${String(known)} من ${String(tried)}.`,
    time: {
      title: (count: number) => `دقائق الدراسة في آخر ${daysGenitive(count)}`,
      minutes: 'الدقائق',
      total: plural('ar', {
        zero: 'لا وقت للدراسة في هذه الأيام.',
        one: 'درست دقيقة واحدة.',
        two: 'درست دقيقتين.',
        few: 'درست # دقائق.',
        many: 'درست # دقيقة.',
        other: 'درست # دقيقة.',
      }),
      each: plural('ar', {
        zero: 'تأخذ منك البطاقة أقلّ من ثانية.',
        one: 'تأخذ منك البطاقة نحو ثانية (الوسيط).',
        two: 'تأخذ منك البطاقة نحو ثانيتين (الوسيط).',
        few: 'تأخذ منك البطاقة نحو # ثوانٍ (الوسيط).',
        many: 'تأخذ منك البطاقة نحو # ثانية (الوسيط).',
        other: 'تأخذ منك البطاقة نحو # ثانية (الوسيط).',
      }),
      label: 'دقائق كلّ يوم في الجدول بعد الرسم.',
    },
  },
};
