import { tokensOf, type Language } from '@sanad/language';

/** Words that tell that somebody says so, folded. */
export const sayingWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(
    tokensOf(
      'وفق وفقا بحسب حسب حسبما كما نقلا ينقل تنقل نقل نقلت قال قالت يقول تقول قوله قولها قول أقوال ذكر ذكرت يذكر تذكر رواية روى تروي يروي أعلن أعلنت يعلن تعلن بيان تقرير لسان كلام تصريح صرح صرحت أفاد أفادت يفيد تفيد أكد أكدت يؤكد تؤكد زعم زعمت يزعم تزعم يرى ترى رأي أورد أوردت يورد تورد استنادا أوضح أوضحت يوضح توضح أشار أشارت يشير تشير أضاف أضافت يضيف تضيف اتهم اتهمت يتهم تتهم اتهام',
    ),
  ),
  en: new Set(
    tokensOf(
      'according account accounts say says said saying state states stated statement report reports reported reporting citing cites cited quoting quotes quoted claim claims claimed tell tells told view opinion count by per declares declared announces announced writes wrote finds found gives gave puts adds added explains explained believes thinks argues argued insists insisted maintains alleges alleged accuses accused accusation complains complained estimates',
    ),
  ),
};
