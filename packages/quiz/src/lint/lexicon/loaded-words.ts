import { tokensOf, type Language } from '@sanad/language';

/** Words that pass sentence on people, and names that only one side gives the other; folded. */
export const loadedWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(
    tokensOf(
      [
        'كاذب كذاب كذوب مخادع محتال غشاش نصاب منافق متآمر خائن خونة لص لصوص سارق مجرم مجرمون بلطجي بلطجية عصابة',
        'جشع طماع فاسد مرتش وقح متغطرس متعجرف متكبر جبان أحمق غبي أبله جاهل فاشل كسول متقاعس مهمل متهور مستهتر أرعن أخرق',
        'ظالم جائر طاغية مستبد وحشي همجي بربري دموي شرير خبيث ماكر حاقد بغيض حقير خسيس مشين مخز مخجل فاضح فضائحي شائن',
        'مزعوم مزعومة متطرف متعصب إرهابي مرتزق مرتزقة ميليشيا ميليشيات مليشيا مليشيات أزلام أذناب فلول',
        'بطولي أسطوري عبقري',
      ].join(' '),
    ),
  ),
  en: new Set(
    tokensOf(
      [
        'liar liars deceitful dishonest crooked crook crooks cheat cheats cheated cheating swindle swindled swindler hypocrite hypocritical',
        'traitor traitors treacherous puppet puppets stooge stooges thug thugs gang goons criminal criminals mercenary mercenaries militia militias',
        'greedy corrupt shameless shameful disgraceful scandalous notorious infamous outrageous appalling arrogant haughty cowardly coward cowards',
        'stupid foolish idiotic ignorant incompetent inept lazy careless reckless clumsy hopeless useless negligent cynical callous heartless ruthless',
        'cruel brutal savage barbaric bloodthirsty tyrant tyrannical despotic evil wicked vile sinister malicious spiteful hateful fanatical extremist',
        'terrorist terrorists regime cronies henchmen betrayed betray conned tricked duped bullied',
        'heroic glorious valiant',
      ].join(' '),
    ),
  ),
};
