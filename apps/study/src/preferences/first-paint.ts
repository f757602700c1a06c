import type { Settings } from '@sanad/storage';

/**
 * Keeps a copy where `public/first-paint.js` can read it before the first paint, which IndexedDB does not allow.
 * Only a copy: without it the page flashes once and no more.
 */
export function keepForFirstPaint(look: Pick<Settings, 'language' | 'theme' | 'textSize'>): void {
  try {
    localStorage.setItem('sanad-first-paint', JSON.stringify(look));
  } catch {
    // Refused or full.
  }
}
