/** How each element comes to the page; one that the page does not use is never loaded. */
const definitions = new Map<string, () => Promise<unknown>>([
  ['sanad-cards', () => import('@sanad/elements/define/sanad-cards.js')],
  ['sanad-item', () => import('@sanad/elements/define/sanad-item.js')],
  ['sanad-map', () => import('@sanad/elements/define/sanad-map.js')],
  ['sanad-passage', () => import('@sanad/elements/define/sanad-passage.js')],
  ['sanad-quiz', () => import('./define-quiz.ts')],
  ['sanad-results', () => import('@sanad/elements/define/sanad-results.js')],
  ['sanad-timeline', () => import('@sanad/elements/define/sanad-timeline.js')],
]);

/** Loads the elements that stand in the document and are not loaded yet. */
function defineUsed(): void {
  for (const [tag, load] of definitions) {
    if (document.querySelector(tag) === null) continue;
    definitions.delete(tag);
    void load();
  }
}

defineUsed();
new MutationObserver(defineUsed).observe(document, { childList: true, subtree: true });
