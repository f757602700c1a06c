import { err, ok, type Language, type Result } from '@sanad/language';
import type { Quiz, ResultFile } from '@sanad/lesson';

/** A result and where it was read. */
export interface NamedResult {
  readonly name: string;
  readonly result: ResultFile;
}

/** Why results cannot be put together, and which files it is about. */
export interface MergeProblem {
  readonly code: 'no-results' | 'other-quiz' | 'same-session' | 'same-learner';
  readonly files: readonly string[];
  readonly message: Readonly<Record<Language, string>>;
}

type Merged = readonly [ResultFile, ...ResultFile[]];

/**
 * Results of one quiz, one for each learner, in the order given. Refuses as a whole, naming every file that
 * stands in the way: a figure from half of a class would be taken for the class's.
 */
export function mergeResults(named: readonly NamedResult[]): Result<Merged, readonly MergeProblem[]> {
  const problems = [...otherQuizzes(named), ...sameSessions(named), ...sameLearners(named)];
  if (problems.length > 0) return err(problems);
  const [first, ...rest] = named.map(({ result }) => result);
  return first ? ok([first, ...rest]) : err([noResults]);
}

const noResults: MergeProblem = {
  code: 'no-results',
  files: [],
  message: { en: 'there is no result to report on', ar: 'لا نتيجة هنا يُبنى عليها تقرير' },
};

/** Files of another quiz than most. */
function otherQuizzes(named: readonly NamedResult[]): readonly MergeProblem[] {
  const groups = grouped(named, ({ result }) => JSON.stringify(result.quiz));
  const [most, ...others] = [...groups].sort((a, b) => b.length - a.length);
  const wanted = most?.[0]?.result.quiz;
  return others.flatMap((group) => {
    const found = group[0]?.result.quiz;
    if (!wanted || !found) return [];
    return {
      code: 'other-quiz',
      files: namesOf(group),
      message: {
        en: `results of another quiz (${quizName(found, 'en')}) than most (${quizName(wanted, 'en')}): put them in a folder of their own`,
        ar: `نتائج اختبار آخر (${quizName(found, 'ar')}) غير اختبار الأكثر (${quizName(wanted, 'ar')})؛ ضعها في مجلد خاصّ بها`,
      },
    };
  });
}

function quizName({ title, language, seed, items, lesson }: Quiz, language_: Language): string {
  const version = String(lesson.version);
  return language_ === 'en'
    ? `${title}, version ${version}, ${language}, seed ${String(seed)}, ${String(items.length)} items`
    : `${title}، الإصدار ${version}، ${language}، البذرة ${String(seed)}، عدد الأسئلة ${String(items.length)}`;
}

function sameSessions(named: readonly NamedResult[]): readonly MergeProblem[] {
  return repeated(named, ({ result }) => result.session).map((group) => ({
    code: 'same-session',
    files: namesOf(group),
    message: {
      en: 'the same sitting more than once: keep one of these files',
      ar: 'المحاولة نفسها أكثر من مرة؛ أبقِ ملفًا واحدًا من هذه الملفات',
    },
  }));
}

/** Two sittings under one label: either two learners chose it, or one took the quiz twice. */
function sameLearners(named: readonly NamedResult[]): readonly MergeProblem[] {
  const labelled = named.filter(({ result }) => result.learner !== undefined);
  const once = grouped(labelled, ({ result }) => result.session).flatMap(([first]) => first ?? []);
  return repeated(once, ({ result }) => result.learner?.normalize('NFC').trim() ?? '').map((group) => {
    const label = group[0]?.result.learner ?? '';
    return {
      code: 'same-learner',
      files: namesOf(group),
      message: {
        en: `“${label}” more than once: keep one sitting, or label two learners apart`,
        ar: `«${label}» أكثر من مرة؛ أبقِ محاولة واحدة، أو ميّز بين المتعلّمَين باسمين مختلفين`,
      },
    };
  });
}

function repeated<T>(of: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  return grouped(of, keyOf).filter((group) => group.length > 1);
}

function grouped<T>(of: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of of) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

function namesOf(group: readonly NamedResult[]): readonly string[] {
  return group.map(({ name }) => name);
}
