// Ten single-choice questions with four Arabic options each, the same for everyone.
const PLACES = ['المكتبة', 'الحديقة', 'المدرسة', 'السوق'];
const THINGS = ['الكتاب', 'القلم', 'الكرة', 'الدفتر', 'المفتاح', 'المظلّة', 'الحقيبة', 'الساعة', 'الكوب', 'الخريطة'];

/** @type {readonly { stem: string, options: readonly string[], key: number, evidence: string }[]} */
export const QUESTIONS = THINGS.map((thing, at) => ({
  stem: `أين وجد الأولاد ${thing}؟`,
  options: PLACES.map((place) => `في ${place} القديمة`),
  key: at % PLACES.length,
  evidence: `وجد الأولاد ${thing} في ${PLACES[at % PLACES.length]} القديمة.`,
}));

/** The same questions as a prepared quiz of ours, with the sentence each rests on. */
export const QUIZ = {
  lesson: { id: 'things', version: 1 },
  title: 'أشياء الأولاد',
  language: 'ar',
  seed: 1,
  shortfalls: [],
  items: QUESTIONS.map(({ stem, options, key, evidence }, at) => ({
    type: 'single-choice',
    id: `q${at}`,
    language: 'ar',
    direction: 'rtl',
    level: 'locate',
    topic: 'place',
    targets: [{ fact: `f${at}`, role: 'place' }],
    stem,
    hints: [],
    feedback: evidence,
    chain: [{ source: 'teller', label: 'راوية القصّة', via: 'قالت', certainty: 'stated' }],
    wording: 'original',
    difficulty: 0.3,
    evidence: [{ sentence: `s${at}`, paragraph: 1, supports: true, runs: [{ text: evidence, mark: 'key' }] }],
    options: options.map((text, option) => ({ id: `o${option}`, text })),
    key: `o${key}`,
  })),
};
