import { arabicVerbs, englishVerbs, folded, words, type WordSets } from '../../lexicon/listed.ts';

/** Words that tell that somebody says so, folded. */
export const sayingWords: WordSets = {
  ar: new Set([
    ...words`
      أقوال اتهام استنادا بحسب بيان تصريح تقرير حسب حسبما رأي رواية روى يروي تروي قوله قولها قول كلام كما لسان
      نقلا وفق وفقا يرى ترى
    `,
    ...arabicVerbs`اتهم أشار/شير أضاف/ضيف أعلن/علن أفاد/فيد أكد أورد/ورد أوضح/وضح ذكر زعم صرح قال/قول نقل`,
  ]),
  en: new Set([
    ...words`
      according account accounts accusation argues believes by cites cited citing count estimates finds found gave
      gives insists maintains opinion per puts quotes quoted quoting said says say saying statement tell tells
      thinks told view writes wrote
    `,
    ...englishVerbs`accuse add allege announce argue claim complain declare explain insist report state`,
  ]),
};

/** Words for a voice, and for whoever writes or brings the text, folded: any option for a voice may have them. */
export const voiceWords: WordSets = {
  ar: folded`جريدة خبر راوي رأي صحفي صحيفة صوت قول كاتب كلام لسان محرر مراسل مقال ناقل نسبة نص نفسه نفسها`,
  en: folded`
    account article author editor journalist narrator newspaper own reporter story text that the voice words
    writer
  `,
};
