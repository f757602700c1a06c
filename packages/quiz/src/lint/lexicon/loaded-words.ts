import type { Language } from '@sanad/language';
import { listed, words, type Lists, type WordSets } from '../../lexicon/listed.ts';

/**
 * Words that pass sentence on people, in blame or in praise, and names that only one side gives the other; folded,
 * each in its plainest form. Words with a sober sense beside it («بطل», "mean", "radical") are not here.
 */
export const loadedWords: WordSets = {
  ar: new Set([
    // false
    ...words`
      كاذب كذاب كذوب مخادع مراوغ محتال غشاش منافق مضلل مزيف مزعوم دجال مفتري ملفق متآمر متواطئ مشبوه خائن خونة
    `,
    // criminal
    ...words`
      لص لصوص سارق مجرم بلطجي بلطجية عصابة متورط إرهابي مرتزق مرتزقة ميليشيا ميليشيات مليشيا مليشيات أزلام أذناب
      فلول
    `,
    // greedy, proud
    ...words`جشع طماع أناني انتهازي وصولي فاسد مرتشي وقح متغطرس متعجرف متكبر مغرور متعالي متبجح صلف سفيه`,
    // obstinate
    ...words`متعنت متصلب متزمت عنيد مكابر متشدد متطرف متعصب مشاغب غوغائي مخرب متذمر هستيري`,
    // unfit
    ...words`
      جبان متخاذل متقاعس مهمل متهور مستهتر أرعن أخرق كسول متكاسل متلكئ مماطل عاجز فاشل خائب متخبط هزيل أحمق غبي
      أبله جاهل ساذج سخيف تافه عابث طائش
    `,
    // unjust, cruel
    ...words`
      ظالم جائر متعسف تعسفي طاغية مستبد متسلط قمعي وحشي همجي بربري دموي شرير خبيث ماكر حاقد بغيض حقير خسيس دنيء
      لئيم
    `,
    // shameful
    ...words`مشين مخزي مخجل فاضح فضائحي شائن معيب شنيع فظيع بشع مقيت كريه كارثي`,
    // praised, pitied
    ...words`بطولي باسل شجاع مقدام شهم عبقري أسطوري حكيم نزيه مخلص مظلوم مغبون`,
  ]),
  en: new Set([
    // false
    ...words`
      liar deceitful deceptive dishonest crooked crook cheat swindle swindler hypocrite hypocritical hypocrisy
      fraudster fraudulent insincere scam bogus untrustworthy unscrupulous unprincipled manipulative scheming
      devious sneaky sly conned tricked duped traitor treacherous betray betrayal disloyal puppet stooge lackey
    `,
    // criminal
    ...words`
      thug gang goon criminal culprit guilty mercenary mercenaries militia terrorist regime cronies crony henchmen
      mob bully bullied
    `,
    // greedy, proud
    ...words`greedy corrupt selfish profiteer arrogant haughty conceited pompous smug insolent rude`,
    // obstinate
    ...words`
      unreasonable stubborn obstinate intransigent inflexible petty hysterical whining fanatic fanatical extremist
      zealot unruly troublemaker meddling meddlesome
    `,
    // unfit
    ...words`
      cowardly coward spineless incompetent inept lazy careless reckless clumsy hopeless useless negligent
      irresponsible feeble thoughtless stupid foolish fool idiotic idiot ignorant misguided ludicrous ridiculous
      absurd laughable silly senseless pathetic farcical botched bungled bungling clueless
    `,
    // unjust, cruel
    ...words`
      oppressive tyrant tyrannical despot despotic dictator authoritarian cruel brutal savage barbaric
      bloodthirsty evil wicked vile sinister malicious spiteful hateful vengeful cynical callous heartless
      ruthless merciless inhuman monstrous
    `,
    // shameful
    ...words`
      shameless shameful disgraceful disgraced scandalous notorious infamous outrageous appalling despicable
      deplorable contemptible dreadful atrocious abysmal indefensible inexcusable unforgivable discredited
    `,
    // praised, pitied
    ...words`
      heroic hero heroes heroine glorious valiant brave courageous noble saintly genius visionary wise admirable
      honourable honorable virtuous gallant fearless selfless exemplary tireless downtrodden wronged
    `,
    // sentence passed in passing
    ...words`rightly wrongfully unjustly shockingly regrettably unfortunately sadly thankfully`,
  ]),
};

/** The same in more words than one. */
export const loadedPhrases: Lists = {
  ar: [
    ...words`معقول منطقي مسؤول عادل`.flatMap((word) => [
      `غير ${word}`,
      `غير ${word}ه`,
      `غير ال${word}`,
      `غير ال${word}ه`,
    ]),
    ...listed`سيئ السمعة, سيئة السمعة, عديم الضمير, ضيق الأفق, لسوء الحظ, للأسف, ظلمًا وعدوانًا, بلا خجل, المغلوب على أمره, المغلوبين على أمرهم`,
  ],
  en: listed`
    so called, two faced, pig headed, heavy handed, high handed, short sighted, narrow minded, ill advised,
    self serving, good for nothing, power hungry, long suffering, hard hearted, hot headed
  `,
};

/** Wrongs told as done: a word broken, somebody treated badly; over folded text. */
export const wrongsTold: Readonly<Record<Language, RegExp>> = {
  ar: /(?:^| )[وف]?(?:(?:اخلف|نكث|حنث|تنصل)ت?|[يت](?:خلف|نكث|حنث|تنصل|خون)|خانت?) (?:من |عن )?ب?(?:ال)?(?:وع|عه|كل|التزام)|(?:اساءت?|[يت]سيء|اساءه|سوء) (?:الي|معامله)|[عت]امل\S* .*ب(?:سوء|قسوه|ظلم)/u,
  en: /\b(?:br(?:eak|oke)\w*|(?:go|goes|going|gone|went) back on) (?:its|his|her|their) (?:\w+ )?(?:word|promise|pledge)|\btreat\w* .*\b(?:badly|poorly|shabbily|unfairly)|\b(?:mis|mal)treat|\b(?:to blame|at fault)\b/u,
};
