import type { Language } from '@sanad/language';
import type { Item, Quiz, Target } from '@sanad/lesson';
import { attemptsFor } from '../assembly/attempts-for.ts';
import { makeContext } from '../items/make-context.ts';
import type { Refusal } from '../items/refusal.ts';
import { slotsOf, slotTarget } from '../items/slots.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { makeQuiz } from '../make-quiz.ts';
import type { Finding } from './finding.ts';
import { lintItem } from './lint-item.ts';
import { lintQuiz } from './lint-quiz.ts';

/** How often a rule was checked and what came of it. */
export interface RuleTally extends Pick<Finding, 'rule' | 'grade'> {
  /** Times it applied. */
  readonly checked: number;
  readonly flaws: number;
  /** Times a person must judge, because the lesson does not know the words. */
  readonly unproved: number;
}

/** What the linter says of many quizzes in one language. */
export interface LintReport {
  readonly language: Language;
  readonly quizzes: number;
  readonly items: number;
  /** Share of items without a flaw, 0 to 1. */
  readonly flawless: number;
  /** Flaws an item, what a person must judge counted with them. */
  readonly meanFlaws: number;
  readonly rules: readonly RuleTally[];
  readonly setRules: readonly RuleTally[];
}

/** How much of a lesson can be asked in one language. */
export interface AskingReport {
  /** Items that all facts together give. */
  readonly items: number;
  /** Refused attempts by reason. */
  readonly refusals: Readonly<Partial<Record<Refusal, number>>>;
  /** Places in facts that fairness and the nature of what stands there let us ask. */
  readonly askable: number;
  /** Those of them that two item types or more ask, alone or with others. */
  readonly inTwoTypes: number;
}

/** Reasons that say that a mention is not to be asked at all: fairness, a relative date, an event or a unit. */
const notToAsk: ReadonlySet<Refusal> = new Set(['judgement', 'sensitive', 'relative-date', 'not-this-type']);

/** Lints quizzes of one language together; with the lesson's index against the lesson. */
export function lintReport(language: Language, quizzes: readonly Quiz[], index?: LessonIndex): LintReport {
  const items = quizzes.flatMap((quiz) => quiz.items);
  const findings = items.map((item) => lintItem(item, index ? { index } : {}));
  const faults = findings.map((found) => found.filter(isFault).length);
  const total = faults.reduce((sum, count) => sum + count, 0);
  return {
    language,
    quizzes: quizzes.length,
    items: items.length,
    flawless: share(faults.filter((count) => count === 0).length, items.length, 1),
    meanFlaws: share(total, items.length, 0),
    rules: talliesOf(findings.flat()),
    setRules: talliesOf(quizzes.flatMap(lintQuiz)),
  };
}

/** Quizzes of one lesson for seeds from 1 on. */
export function quizzesFor(
  index: LessonIndex,
  language: Language,
  { seeds, count }: { readonly seeds: number; readonly count: number },
): readonly Quiz[] {
  return Array.from({ length: seeds }, (_, i) => makeQuiz(index, { language, count }, i + 1));
}

/** Whether our generator broke a promise. */
export function breaksPromise({ rules, setRules }: LintReport): boolean {
  return [...rules, ...setRules].some(({ grade, flaws, unproved }) => grade === 'guaranteed' && flaws + unproved > 0);
}

function isFault({ verdict }: Finding): boolean {
  return verdict === 'flaw' || verdict === 'unproved';
}

function share(part: number, whole: number, ofNothing: number): number {
  return whole === 0 ? ofNothing : Math.round((part / whole) * 10_000) / 10_000;
}

function talliesOf(findings: readonly Finding[]): readonly RuleTally[] {
  const tallies = new Map<string, RuleTally>();
  for (const { rule, grade, verdict } of findings) {
    const tally = tallies.get(rule) ?? { rule, grade, checked: 0, flaws: 0, unproved: 0 };
    tallies.set(rule, {
      ...tally,
      checked: tally.checked + Number(verdict !== 'not-applicable'),
      flaws: tally.flaws + Number(verdict === 'flaw'),
      unproved: tally.unproved + Number(verdict === 'unproved'),
    });
  }
  return [...tallies.values()].sort((a, b) => order(a.rule) - order(b.rule));
}

/** I before F before S, and each by number. */
function order(rule: string): number {
  return 'IFS'.indexOf(rule.charAt(0)) * 100 + Number(rule.slice(1));
}

/** Tries every item of a lesson once, and counts what was refused and what can be asked in more than one way. */
export function askingReport(index: LessonIndex, language: Language): AskingReport {
  const context = makeContext(index, language, 1);
  const attempts = index.lesson.facts.flatMap((fact) => attemptsFor(context, fact));
  const refusals: Partial<Record<Refusal, number>> = {};
  const types = new Map<string, Set<Item['type']>>();
  for (const { outcome } of attempts) {
    if (!outcome.ok) refusals[outcome.error] = (refusals[outcome.error] ?? 0) + 1;
    else for (const target of outcome.value.targets) addTo(types, mentionKey(target), outcome.value.type);
  }
  const refused = new Map<string, Set<Refusal | 'made'>>();
  for (const { target, outcome } of attempts) {
    addTo(refused, mentionKey(target), outcome.ok ? 'made' : outcome.error);
  }
  const askable = index.lesson.facts
    .flatMap(slotsOf)
    .map((slot) => mentionKey(slotTarget(slot)))
    .filter((key) => [...(refused.get(key) ?? [])].some((reason) => reason === 'made' || !notToAsk.has(reason)));
  return {
    items: attempts.filter(({ outcome }) => outcome.ok).length,
    refusals,
    askable: askable.length,
    inTwoTypes: askable.filter((key) => (types.get(key)?.size ?? 0) > 1).length,
  };
}

function mentionKey({ fact, role }: Target): string {
  return `${fact} ${role}`;
}

function addTo<T>(sets: Map<string, Set<T>>, key: string, value: T): void {
  const set = sets.get(key) ?? new Set<T>();
  sets.set(key, set.add(value));
}
