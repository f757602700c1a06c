import type { Language } from '@sanad/language';
import type { LessonIndex } from './lesson-index.ts';

type Working<Of extends object, T> = (index: LessonIndex, of: Of, language: Language) => T;

/**
 * The same function, which works out each thing of a lesson once in each language and keeps it as long as the
 * lesson's index: what many items need and no seed changes.
 */
export function remembered<Of extends object, T>(workOut: Working<Of, T>): Working<Of, T> {
  const known: Readonly<Record<Language, WeakMap<LessonIndex, Map<Of, { readonly result: T }>>>> = {
    ar: new WeakMap(),
    en: new WeakMap(),
  };
  return (index, of, language) => {
    const inLesson = known[language].get(index) ?? kept(known[language], index, new Map<Of, { readonly result: T }>());
    return (inLesson.get(of) ?? kept(inLesson, of, { result: workOut(index, of, language) })).result;
  };
}

/** Keeps a value, and gives it back. */
function kept<K, V>(known: { set(key: K, value: V): unknown }, key: K, value: V): V {
  known.set(key, value);
  return value;
}
