import { plural } from '../plural.ts';
import { reviews } from '../reviews.ar.ts';

const reviewsADay = plural('ar', {
  zero: 'أقلّ من بطاقة',
  one: 'بطاقة واحدة',
  two: 'بطاقتين',
  few: '# بطاقات',
  many: '# بطاقة',
  other: '# بطاقة',
});

/** What the settings of review say in Arabic. */
export const arabicReview = {
  title: 'مراجعة البطاقات',
  kept: 'حُفظ، وأُعيد ترتيب المواعيد.',
  newCards: 'بطاقات جديدة في اليوم',
  reviews: 'مراجعات في اليوم',
  retention: 'كم تريد أن تتذكّر حين تُسأل؟',
  cost: (count: number) => `يكلّفك هذا نحو ${reviewsADay(count)} في اليوم ممّا تعلّمته حتى الآن.`,
  costBeside: (percent: number) =>
    percent === 100 ? 'هذا هو الهدف المعتاد.' : `يكلّفك هذا نحو ${String(percent)}٪ من مراجعات الهدف المعتاد (90٪).`,
  interval: 'أطول مدّة بين مراجعتين، بالأيام',
  easyDays: 'أيام خفيفة',
  easyDaysNote: 'تُنقل مراجعاتها إلى أيام قريبة ما أمكن.',
  noDays: 'كلّ الأيام بلا مراجعة، فتُوزّع المراجعات كما لو كانت كلّها معتادة.',
  weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  shares: { usual: 'كالمعتاد', fewer: 'أقلّ', none: 'بلا مراجعة' },
  advice: {
    'retention-costs-many-reviews': 'فوق 97٪ تكثر المراجعات كثيرًا ولا يزيد ما تتذكّره إلا قليلًا.',
    'retention-forgets-much': 'دون 80٪ تنسى كثيرًا، ويصير أكثر الوقت إعادةَ تعلّم.',
    'more-new-cards-than-reviews': 'البطاقات الجديدة أكثر من المراجعات، فستتراكم المراجعات.',
  },
  weights: {
    title: 'أوزان ذاكرتك',
    dek: 'تُحسب المواعيد بأوزان تناسب معظم الناس. يمكن أن تُحسب من مراجعاتك أنت، في جهازك.',
    tooFew: (have: number, need: number) =>
      `يُعرض هذا بعد ${String(need)} مراجعة في أيام مختلفة، وعندك ${reviews(have)}.`,
    enough: (have: number) => `عندك ${reviews(have)} في أيام مختلفة.`,
    train: 'احسب أوزاني',
    running: (percent: number) => `يُحسب: ${String(percent)}٪`,
    cancel: 'أوقف الحساب',
    gain: 'أوزانك تتنبّأ بذاكرتك أفضل من المستعملة الآن.',
    before: 'الخطأ قبلها',
    after: 'الخطأ بعدها',
    loss: 'متوسّط خسارة اللوغاريتم على بطاقات لم تُحسب منها الأوزان. الأقلّ أفضل.',
    use: 'استعمل أوزاني',
    used: 'صارت المواعيد تُحسب بأوزانك.',
    inUse: 'تُستعمل الآن أوزانك أنت.',
    usual: 'عُد إلى الأوزان العامّة',
    refused: {
      'too-few-reviews': 'المراجعات قليلة، فلا يُعرف منها شيء بعد.',
      'no-gain': 'الأوزان المستعملة الآن تناسبك، ولم نجد ما هو أفضل منها بيقين.',
      failed: 'تعذّر الحساب في هذا المتصفّح. لم يتغيّر شيء.',
    },
  },
};
