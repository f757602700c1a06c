import type { Language } from '@sanad/language';
import type { Speeches } from './speech/speech.ts';

/** What questions are worded with in one language. A page may ask for it before it has a lesson. Rejects when it cannot be loaded. */
export async function loadSpeech(language: Language): Promise<Speeches> {
  return language === 'ar'
    ? { ar: (await import('./speech/ar.ts')).arabicSpeech }
    : { en: (await import('./speech/en.ts')).englishSpeech };
}
