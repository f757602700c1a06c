import type { Language } from '@sanad/language';
import type { Nature } from '@sanad/lesson';
import { folded, type WordSets } from '../../lexicon/listed.ts';

/** Words for each kind of statement, folded; each kind by whatever name an item writer may give it. */
export const kindWords: Readonly<Record<Language, readonly (readonly [Nature, ReadonlySet<string>])[]>> = {
  ar: [
    ['judgement', folded`رأي آراء حكم تقييم تقويم انطباع وجهة`],
    ['demand', folded`مطلب مطالب طلب مطالبة دعوة رفض اعتراض معارضة`],
    ['plan', folded`خطة خطط هدف نية عزم مشروع وعد التزام برنامج مسعى`],
    ['figure', folded`رقم أرقام عدد إحصاء إحصائية مقدار كمية`],
    ['role', folded`منصب وظيفة صفة عضوية`],
    ['event', folded`حدث أحداث واقعة وقائع حادثة`],
  ],
  en: [
    ['judgement', folded`judgement judgment opinion view assessment evaluation verdict`],
    ['demand', folded`demand request appeal call refusal rejection objection opposition`],
    ['plan', folded`plan aim goal intention intent promise commitment pledge project objective`],
    ['figure', folded`figure number count statistic quantity`],
    ['role', folded`role office post membership job`],
    ['event', folded`event happening occurrence incident happened`],
  ],
};

/** Nouns for what somebody says by what it does, folded, beside the words of saying; none is a kind of the lesson’s. */
export const sayingNouns: WordSets = {
  ar: folded`
    أخبار أمر اعتذار اقتراح تحذير تحية تخمين تعريف تفسير تهديد تهنئة توقع حقيقة خبر سؤال سبب شائعة شرح شكر شكوى
    قاعدة قسم مدح معلومة مقارنة نبأ نتيجة نصيحة نفي وصف
  `,
  en: folded`
    advice apology comparison complaint definition denial description explanation fact forecast greeting guess
    information news order praise proposal question reason result rule rumour suggestion thanks threat warning
  `,
};
