// Runs before the first paint, so that a page in English or in the dark does not flash in Arabic or in the light.
// It reads the copy of the settings that src/preferences keeps in localStorage; without one the page's own values stand.
(() => {
  try {
    const { language, theme, textSize } = JSON.parse(localStorage.getItem('sanad-first-paint') ?? '{}');
    const root = document.documentElement;
    if (language === 'en') Object.assign(root, { lang: 'en', dir: 'ltr' });
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (typeof textSize === 'string') root.dataset.textSize = textSize;
  } catch {
    // Storage refused or not JSON: nothing to restore.
  }
})();
