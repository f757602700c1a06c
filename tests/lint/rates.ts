import type { Language } from '@sanad/language';
import type { Item } from '@sanad/lesson';
import { lintItem, type Finding, type LessonIndex, type RuleGrade } from '@sanad/quiz';

/** An item and the flaws that somebody who did not ask the linter found in it. */
export interface Judged {
  readonly name: string;
  readonly language: Language;
  readonly item: Item;
  /** The lesson that it is about. */
  readonly index: LessonIndex;
  /** Rules that it breaks; `fairness` is any of F1 to F4. */
  readonly flaws: ReadonlySet<string>;
}

/** How a rule did in one language. */
export interface Rate {
  readonly rule: string;
  readonly language: Language;
  readonly grade: RuleGrade;
  /** Flawed items that it found, and all of them. */
  readonly found: number;
  readonly flawed: number;
  /** Other items that it flagged, and all of those that it was checked on. */
  readonly alarms: number;
  readonly sound: number;
}

/** What the linter said of a judged item under one name. */
export interface Miss {
  readonly name: string;
  readonly rule: string;
  readonly kind: 'missed' | 'alarm';
}

/** The name that a finding goes by in a judgement. */
function ruleName({ rule }: Finding): string {
  return rule.startsWith('F') ? 'fairness' : rule;
}

/** Counts how often each rule found what it should, and flagged what it should not. */
export function ratesOf(judged: readonly Judged[]): {
  readonly rates: readonly Rate[];
  readonly misses: readonly Miss[];
} {
  const rates = new Map<string, Rate>();
  const misses: Miss[] = [];
  for (const { name, language, item, index, flaws } of judged) {
    const findings = lintItem(item, { index });
    const rules = new Set([...findings.map(ruleName), ...flaws]);
    for (const rule of rules) {
      const own = findings.filter((finding) => ruleName(finding) === rule);
      const isFlagged = own.some(({ verdict }) => verdict === 'flaw');
      const isFlawed = flaws.has(rule);
      if (isFlagged !== isFlawed) misses.push({ name, rule, kind: isFlawed ? 'missed' : 'alarm' });
      const key = `${rule} ${language}`;
      const rate = rates.get(key) ?? {
        rule,
        language,
        grade: own[0]?.grade ?? 'guaranteed',
        found: 0,
        flawed: 0,
        alarms: 0,
        sound: 0,
      };
      rates.set(key, {
        ...rate,
        found: rate.found + Number(isFlawed && isFlagged),
        flawed: rate.flawed + Number(isFlawed),
        alarms: rate.alarms + Number(!isFlawed && isFlagged),
        sound: rate.sound + Number(!isFlawed),
      });
    }
  }
  return { rates: [...rates.values()].sort(byRule), misses };
}

function byRule(a: Rate, b: Rate): number {
  return a.rule.localeCompare(b.rule, 'en', { numeric: true }) || a.language.localeCompare(b.language);
}
