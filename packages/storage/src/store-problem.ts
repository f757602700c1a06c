import type { Language } from '@sanad/language';

/**
 * Why something could not be kept.
 * `full`: the device has no room. `refused`: the browser gives this page no storage (private window, sandboxed frame).
 * `outdated`: a newer version of the app has opened the log. `failed`: anything else the database says.
 */
export type StoreProblemCode = 'full' | 'refused' | 'outdated' | 'failed';

/** What went wrong with keeping the log, and what a person can do. */
export interface StoreProblem {
  readonly code: StoreProblemCode;
  readonly message: Readonly<Record<Language, string>>;
}

const messages: Readonly<Record<StoreProblemCode, StoreProblem['message']>> = {
  full: {
    ar: 'لم تبقَ على جهازك مساحة لحفظ تقدّمك. أفرغ بعض المساحة ثم أعد المحاولة، وأبقِ هذه الصفحة مفتوحة.',
    en: 'Your device has no room left to keep your progress. Free some space and try again; keep this page open.',
  },
  refused: {
    ar: 'لا يسمح المتصفّح لهذه الصفحة بالحفظ، فيضيع تقدّمك عند إغلاقها. افتحها في نافذة عادية ليُحفظ.',
    en: 'The browser does not let this page keep anything, so closing it loses your progress. Open it in an ordinary window to keep it.',
  },
  outdated: {
    ar: 'فُتحت نسخة أحدث من سند في لسان آخر. أعد تحميل هذه الصفحة.',
    en: 'A newer version of Sanad is open in another tab. Reload this page.',
  },
  failed: {
    ar: 'تعذّر حفظ تقدّمك. أبقِ هذه الصفحة مفتوحة وأعد المحاولة.',
    en: 'Your progress could not be saved. Keep this page open and try again.',
  },
};

/** The problem of this code with its words. */
export function storeProblem(code: StoreProblemCode): StoreProblem {
  return { code, message: messages[code] };
}

const codeByErrorName: ReadonlyMap<string, StoreProblemCode> = new Map([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'refused'],
  ['VersionError', 'outdated'],
]);

/** What a failure of IndexedDB means to the learner. Anything that is not a failure of the database is a bug and is thrown on. */
export function problemOf(error: unknown): StoreProblem {
  if (!(error instanceof DOMException) || error.name === 'DataError' || error.name === 'DataCloneError') throw error;
  return storeProblem(codeByErrorName.get(error.name) ?? 'failed');
}
