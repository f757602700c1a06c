import type { Localized } from '../model/lesson.ts';

type Said = Required<Localized>;

/** What is said of the faults that keep a lesson from being opened. Foreign text comes quoted. */
export const sayings = {
  notAnObject: (): Said => ({ en: 'a lesson file holds one JSON object', ar: 'ملف الدرس كائن JSON واحد' }),
  tooLarge: (): Said => ({
    en: 'a lesson holds at most 32 MB of text; split it into several lessons',
    ar: 'لا يزيد الدرس على 32 ميغابايت من النص؛ قسّمه إلى دروس',
  }),
  tooManyFacts: (count: string): Said => ({
    en: `a lesson holds at most 20,000 facts; this one has ${count}. Split it into several lessons`,
    ar: `لا يزيد الدرس على 20000 خبر، وفي هذا ${count}؛ قسّمه إلى دروس`,
  }),
  unknownFormat: (newest: string, said: string): Said => ({
    en: `a lesson file says "format": "sanad-lesson/${newest}"; this one says ${said}`,
    ar: `يُكتب في ملف الدرس "format": "sanad-lesson/${newest}"، وليس هذا الملف كذلك`,
  }),
  newerFormat: (format: string, newest: string): Said => ({
    en: `this lesson was made by a newer Sanad (format ${format}; this one reads up to ${newest}). Update Sanad and open it again; the file is unchanged`,
    ar: `صُنع هذا الدرس بإصدار أحدث من سند (الصيغة ${format}، وهذا الإصدار يقرأ حتى ${newest}). حدّث سند ثم افتحه من جديد؛ الملف لم يتغيّر`,
  }),
  'unclosed-mention': (near: string): Said =>
    malformed(near, 'a mention opened with { is not closed', 'إشارة فُتحت بالقوس { ولم تُغلق'),
  'nested-mention': (near: string): Said => malformed(near, 'a mention stands inside another', 'إشارة داخل إشارة أخرى'),
  'mention-without-reference': (near: string): Said =>
    malformed(near, 'a mention has no |reference', 'إشارة بلا مرجع بعد |'),
  'empty-mention': (near: string): Said => malformed(near, 'a mention has no words', 'إشارة بلا كلمات'),
  'stray-brace': (near: string): Said =>
    malformed(near, 'a } stands alone; write \\} for the character', 'قوس } بلا بداية؛ اكتب \\} إن أردت الحرف نفسه'),
  repeated: (id: string, earlier: string): Said => ({
    en: `"${id}" is already the id at ${earlier}`,
    ar: `المعرّف «${id}» مستعمل في ${earlier}`,
  }),
  unknown: (name: string): Said => ({
    en: `"${name}" is not in this lesson`,
    ar: `لا وجود لِـ«${name}» في هذا الدرس`,
  }),
  otherType: (id: string, type: string, wanted: string): Said => ({
    en: `"${id}" is a ${type}; here stands one of: ${wanted}`,
    ar: `«${id}» من نوع ${type}، والموضع لأحد الأنواع: ${wanted}`,
  }),
  backwards: (range: string): Said => ({ en: `${range} ends before it begins`, ar: `${range} ينتهي قبل أن يبدأ` }),
  noDate: (text: string): Said => ({
    en: `"${text}" is not a date Sanad can read; write EDTF such as 2020-06-22, 2020-06 or 2020`,
    ar: `«${text}» ليس تاريخًا مقروءًا؛ اكتبه بصيغة EDTF مثل 2020-06-22 أو 2020-06 أو 2020`,
  }),
  noEvent: (nature: string): Said => ({
    en: `only an event comes after others, and this is a ${nature}`,
    ar: `لا يأتي بعد غيره إلا حدث، وطبيعة هذه المعلومة «${nature}»`,
  }),
  beforeItself: (name: string): Said => ({
    en: `"${name}" comes before itself`,
    ar: `«${name}» يسبق نفسه في هذا الترتيب`,
  }),
};

function malformed(near: string, en: string, ar: string): Said {
  return { en: `${en}, near "${near}"`, ar: `${ar}، قرب «${near}»` };
}
