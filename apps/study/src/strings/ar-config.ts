import { plural } from './plural.ts';

/** What the settings say of language, look and what is kept, in Arabic. */
export const arConfig = {
  language: 'اللغة',
  theme: 'السمة',
  themes: { system: 'كالجهاز', light: 'فاتحة', dark: 'داكنة' },
  textSize: 'حجم النصّ',
  sizes: { normal: 'عادي', large: 'كبير', larger: 'أكبر', largest: 'الأكبر' },
  storage: 'حفظ تقدّمك',
  durable: 'كلّ إجابة تُحفظ في هذا الجهاز قبل أن تظهر نتيجتها.',
  memory: 'لا يُحفظ تقدّمك بعد إغلاق هذه الصفحة.',
  persistence: {
    granted: 'وافق المتصفّح على ألّا يمحوه عند ضيق المساحة.',
    denied: 'لم يَعِد المتصفّح بإبقائه إن ضاقت المساحة في الجهاز.',
    unknown: 'لا يجيب هذا المتصفّح عن سؤال الإبقاء عليه عند ضيق المساحة.',
    'not-asked': 'نسأل المتصفّح أن يبقيه بعد أوّل إجابة.',
  },
  answers: plural('ar', {
    zero: 'لم تُحفظ إجابة بعد.',
    one: 'حُفظت إجابة واحدة.',
    two: 'حُفظت إجابتان.',
    few: 'حُفظت # إجابات.',
    many: 'حُفظت # إجابة.',
    other: 'حُفظت # إجابة.',
  }),
  unreadable: plural('ar', {
    zero: '',
    one: 'سجلّ واحد لا تقرؤه هذه النسخة، وهو محفوظ كما هو.',
    two: 'سجلّان لا تقرؤهما هذه النسخة، وهما محفوظان كما هما.',
    few: '# سجلّات لا تقرؤها هذه النسخة، وهي محفوظة كما هي.',
    many: '# سجلًّا لا تقرؤها هذه النسخة، وهي محفوظة كما هي.',
    other: '# سجلّ لا تقرؤها هذه النسخة، وهي محفوظة كما هي.',
  }),
  about: 'عن سند',
  aboutText: 'السند ما يقوم عليه الخبر، وسلسلةُ مَن نقله. يحوّل سند الخبر إلى درس يقوم كلّ سؤال فيه على جملة يراها الدارس.',
  version: (version: string) => `الإصدار ${version}`,
  licences: [
    'برمجيّات سند: رخصة MIT.',
    'نصوص الدروس: CC BY 4.0، إلا ما ذُكر في درسه.',
    'الخطوط IBM Plex Sans Arabic وNoto Naskh Arabic وNoto Serif: رخصة SIL OFL 1.1.',
    'المكتبات Lit وidb وValibot وWorkbox وts-fsrs: رخص BSD وISC وMIT.',
    'خطوط السواحل: Natural Earth، ملك عامّ.',
  ],
};
