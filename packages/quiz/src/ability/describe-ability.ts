import { formatCount, type CountedForms, type Language } from '@sanad/language';
import { successChance, type Ability } from './ability.ts';

const answerForms: CountedForms = {
  ar: { one: 'إجابة', two: 'إجابتين', few: 'إجابات', many: 'إجابة', other: 'إجابة' },
  en: { one: 'answer', other: 'answers' },
};

type Words = Readonly<Record<Language, string>>;

/** Quarters of a whole, from none to all; Arabic follows with what it is a quarter of. */
const quarters = {
  en: ['none', 'a quarter', 'half', 'three quarters', 'all'],
  ar: ['', 'ربع', 'نصف', 'ثلاثة أرباع', ''],
} as const;
const all = 4;

/**
 * An ability in words: which share of the questions of average difficulty the learner would know without
 * guessing, from one standard deviation under the mean to one above it, widened to whole quarters.
 */
export function describeAbility(ability: Ability): Words {
  const answers = (language: Language): string => formatCount(ability.answers, answerForms, language);
  if (!ability.known) {
    const needed = formatCount(ability.needed, answerForms, 'ar');
    return {
      en: `Too few answers to tell: ${String(ability.answers)} of the ${String(ability.needed)} that it takes.`,
      ar: `الإجابات أقلّ من أن تُبنى عليها نتيجة: المطلوب ${needed}، والموجود ${String(ability.answers)}.`,
    };
  }
  const [low, high] = bandOf(ability);
  return {
    en: `From ${answers('en')}: without guessing you would know ${englishShare(low, high)} questions of average difficulty.`,
    ar: `بناءً على ${answers('ar')}: تعرف من غير تخمين ${arabicShare(low, high)}.`,
  };
}

/** The band in quarters of the questions known: the lower rounded down, the upper up, so that they differ. */
function bandOf({ mean, sd }: Extract<Ability, { known: true }>): readonly [low: number, high: number] {
  const known = (logits: number): number => all * successChance(logits, { difficulty: 0, chance: 0 });
  return [Math.floor(known(mean - sd)), Math.ceil(known(mean + sd))];
}

function englishShare(low: number, high: number): string {
  const [from = '', to = ''] = [quarters.en[low], quarters.en[high]];
  if (low === 0 && high === all) return 'anything from none to all of the';
  if (low === 0) return `at most ${to} of the`;
  if (high === all) return `at least ${from} of the`;
  return `between ${from} and ${to} of the`;
}

function arabicShare(low: number, high: number): string {
  const questions = 'الأسئلة المتوسطة الصعوبة';
  const [from = '', to = ''] = [quarters.ar[low], quarters.ar[high]];
  if (low === 0 && high === all) return `ما بين لا شيء من ${questions} وجميعها`;
  if (low === 0) return `ما لا يزيد على ${to} ${questions}`;
  if (high === all) return `ما لا يقلّ عن ${from} ${questions}`;
  return `ما بين ${from} ${questions} و${to}ها`;
}
