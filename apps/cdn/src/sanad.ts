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

/** Loads the elements that stand in the document and are not loaded yet, and the words they will ask for. */
function defineUsed(): void {
  for (const [tag, load] of definitions) {
    const element = document.querySelector(tag);
    if (element === null) continue;
    definitions.delete(tag);
    void load();
    wordsFor(element).catch(() => undefined);
  }
}

/** Asked for before the element can ask; where that fails, it does so itself. */
function wordsFor(element: Element): Promise<unknown> {
  return element.matches(':lang(en)') ? import('@sanad/elements/words/en.js') : import('@sanad/elements/words/ar.js');
}

defineUsed();
new MutationObserver(defineUsed).observe(document, { childList: true, subtree: true });
