import type { Strings } from './strings.ts';

/** What a tab says when another version of the app is open in a second one, in English. */
export const enTabs: Strings['tabs'] = {
  blocked: 'An older version of Sanad is open',
  blockedText: 'Close the other tabs of Sanad to open this one. What you have written there is kept.',
  outdated: 'A newer version of Sanad was opened',
  outdatedText: 'Reload this page to go on with it. Your answers, and what you had begun to write, are kept.',
};
