import type { Settings } from '@sanad/storage';

const key = 'sanad-first-paint';

/**
 * Keeps a copy where `public/first-paint.js` can read it before the first paint, which IndexedDB does not allow.
 * Only a copy: without it the page flashes once and no more.
 */
export function keepForFirstPaint(look: Pick<Settings, 'language' | 'theme' | 'textSize'>): void {
  try {
    localStorage.setItem(key, JSON.stringify(look));
  } catch {
    // Refused or full.
  }
}

/** Removes that copy. */
export function forgetFirstPaint(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Refused: then there is none.
  }
}
