import { gradeResponse } from '@sanad/quiz';
import { assert } from 'chai';
import type { LitElement } from 'lit';
import { assertAccessible, assertNoOverflow, clearPage, devTools, pageStyle, show } from '../test/browser.ts';
import { everyElement, itemsIn } from '../test/every-element.ts';
import { itemElement } from '../test/item-element.ts';
import { wrongResponse } from '../test/items.ts';
import { loadLand } from './map/land/load-land.ts';

/** What pages do to everything in them, and to what they think is theirs; a reader's own size of text is another matter. */
const hostile = `*:not(:root) {
  box-sizing: content-box !important; font: italic 700 30px/1 cursive !important; direction: ltr !important;
  letter-spacing: 4px !important; text-transform: uppercase !important; text-align: center !important;
  text-indent: 3em !important; color: #ccc !important; white-space: nowrap !important; list-style: square !important;
}
button, input, label, select, textarea { all: unset !important; padding: 40px !important; background: lime !important }
p, h2, h3, ol, ul, li, fieldset, table, summary { margin: 5em !important; border: 9px solid red !important }`;

const languages = ['ar', 'en'] as const;

/** Shows it and waits until all of it is there: land, and what observes its size. */
async function drawn(element: LitElement, page: Parameters<typeof show>[1]): Promise<LitElement> {
  await show(element, page);
  await loadLand();
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
  return element;
}

/** What can be measured and read of an element's shadow tree, but for its font family. */
function looks(element: LitElement): readonly string[] {
  return [...element.renderRoot.querySelectorAll(':not(svg *)')].map((inner) => {
    const { width, height } = inner.getBoundingClientRect();
    const { fontSize, fontStyle, letterSpacing, textTransform, textAlign, direction, color } = getComputedStyle(inner);
    const size = [inner.localName, Math.round(width), Math.round(height)];
    return [...size, fontSize, fontStyle, letterSpacing, textTransform, textAlign, direction, color].join(' ');
  });
}

/** Emulates what a reader asks of every page; false in engines that cannot. */
async function asked(name: string, value: string): Promise<boolean> {
  return devTools('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

afterEach(async () => {
  clearPage();
  await devTools('Emulation.setEmulatedMedia', { features: [] });
});

for (const [name, make] of Object.entries(everyElement)) {
  for (const language of languages) {
    describe(`${name}, ${language}`, () => {
      it('is seen whole and accessible at 320 px', async () => {
        const element = await drawn(make(language), { language, inlineSize: '320px' });
        assertNoOverflow(element);
        await assertAccessible(element);
      });

      it('is seen whole where the reader doubles the size of text', async () => {
        pageStyle('html { font-size: 32px }');
        assertNoOverflow(await drawn(make(language), { language, inlineSize: '640px' }));
      });

      it('is accessible where colours are forced', async function () {
        if (!(await asked('forced-colors', 'active'))) this.skip();
        await assertAccessible(await drawn(make(language), { language }));
      });

      it('does not move where the reader wants no motion', async function () {
        if (!(await asked('prefers-reduced-motion', 'reduce'))) this.skip();
        const element = await drawn(make(language), { language });
        for (const inner of element.renderRoot.querySelectorAll('*')) {
          const { transitionDuration, animationDuration } = getComputedStyle(inner);
          assert.match(`${transitionDuration} ${animationDuration}`, /^[0s, ]+$/u, inner.localName);
        }
      });

      it('looks the same in a page whose styles are meant for everything', async () => {
        pageStyle('* { font-family: cursive !important }');
        const before = looks(await drawn(make(language), { language, inlineSize: '600px' }));
        pageStyle(hostile);
        assert.deepEqual(looks(await drawn(make(language), { language, inlineSize: '600px' })), before);
      });
    });
  }
}

for (const language of languages) {
  describe(`an item where colours are forced, ${language}`, () => {
    for (const item of itemsIn[language]) {
      it(`${item.id} is accessible before and after its answer`, async function () {
        if (!(await asked('forced-colors', 'active'))) this.skip();
        const response = wrongResponse(item);
        await assertAccessible(await drawn(itemElement(item), { language }));
        const told = itemElement(item, { response, grade: gradeResponse(item, response) });
        await assertAccessible(await drawn(told, { language }));
      });
    }
  });

  describe(`an item with text of twice its size in 640 px, ${language}`, () => {
    for (const item of itemsIn[language]) {
      it(`${item.id} is seen whole before and after its answer`, async () => {
        pageStyle('html { font-size: 32px }');
        const response = wrongResponse(item);
        assertNoOverflow(await drawn(itemElement(item), { language, inlineSize: '640px' }));
        const told = itemElement(item, { response, grade: gradeResponse(item, response) });
        assertNoOverflow(await drawn(told, { language, inlineSize: '640px' }));
      });
    }
  });
}
