import { gradeResponse } from '@sanad/quiz';
import { assert } from 'chai';
import '../define/sanad-item.ts';
import { arabicItems, singleChoice } from '../../test/arabic-items.ts';
import { assertAccessible, assertNoOverflow, clearPage, pageStyle, part, show } from '../../test/browser.ts';
import { englishChoice } from '../../test/english-items.ts';
import { itemElement } from '../../test/item-element.ts';
import { wrongResponse } from '../../test/items.ts';
import type { SanadItem } from './item.ts';

/** What pages do to everything in them. */
const everything = `* {
  font: italic 700 9px/1 monospace !important; font-variant: small-caps !important; letter-spacing: 4px !important;
  word-spacing: 9px !important; text-transform: uppercase !important; text-align: center !important;
  text-indent: 3em !important; text-shadow: 2px 2px red !important; white-space: nowrap !important;
  word-break: break-all !important; color: #ccc !important; cursor: help !important; list-style: square !important;
  line-height: 1 !important; hyphens: auto !important; box-sizing: content-box !important;
}
button, input, label, h2, p, fieldset { padding: 40px !important; margin: 40px !important; background: lime !important }`;

const names = ['accent', 'ink', 'paper', 'font', 'r', 'line', 's-1', 'edge', 'wrong'];

/** Everything that can be measured and read of a shadow tree but the font family. */
function looks(element: SanadItem): readonly string[] {
  return [...element.renderRoot.querySelectorAll('*')].map((inner) => {
    const { width, height } = inner.getBoundingClientRect();
    const style = getComputedStyle(inner);
    const read = [
      'fontSize',
      'fontStyle',
      'fontWeight',
      'letterSpacing',
      'textTransform',
      'textAlign',
      'color',
      'cursor',
    ];
    const values = read.map((name) => String(Reflect.get(style, name)));
    return [inner.localName, Math.round(width), Math.round(height), ...values].join(' ');
  });
}

afterEach(clearPage);

describe('a page’s own styles', () => {
  const states = [
    {},
    { response: wrongResponse(singleChoice), grade: gradeResponse(singleChoice, wrongResponse(singleChoice)) },
  ];

  for (const state of states) {
    it(`change nothing inside but the font family, ${state.grade ? 'after' : 'before'} the answer`, async () => {
      pageStyle('* { font-family: monospace !important }');
      const before = looks(await show(itemElement(singleChoice, state), { inlineSize: '300px' }));
      pageStyle(everything);
      const element = await show(itemElement(singleChoice, state), { inlineSize: '300px' });
      assert.deepEqual(looks(element), before);
      assertNoOverflow(element);
    });
  }

  it('do not shrink an item by shrinking the root font', async () => {
    const before = looks(await show(itemElement(singleChoice), { inlineSize: '300px' }));
    pageStyle('html { font-size: 62.5% }');
    assert.deepEqual(looks(await show(itemElement(singleChoice), { inlineSize: '300px' })), before);
  });

  it('leave an item larger where the reader’s font is larger', async () => {
    pageStyle('html { font-size: 24px }');
    const element = await show(itemElement(englishChoice), { language: 'en', inlineSize: '300px' });
    assert.equal(getComputedStyle(part(element, '.opt')).fontSize, '25.5px');
    assertNoOverflow(element);
  });

  it('are not read by names without our prefix', async () => {
    const before = looks(await show(itemElement(singleChoice)));
    pageStyle(`:root { ${names.map((name) => `--${name}: 12 34 56;`).join(' ')} }`);
    assert.deepEqual(looks(await show(itemElement(singleChoice))), before);
  });

  it('do not squeeze an item that is fitted to its content to nothing', async () => {
    pageStyle('main { display: flex }');
    const element = await show(itemElement(singleChoice));
    assert.isAtLeast(element.getBoundingClientRect().width, 300);
  });
});

describe('what a page may set', () => {
  it('is one property for each, and what goes with it follows', async () => {
    pageStyle(`:root { --sanad-accent: rgb(120, 0, 120); --sanad-radius: 0px; --sanad-font: monospace }
      sanad-item { --sanad-passage-font: serif }`);
    const element = await show(itemElement(singleChoice, { draft: { type: 'choice', option: 'a' } }));
    const main = getComputedStyle(part(element, '.btn.main'));
    assert.equal(main.backgroundColor, 'rgb(120, 0, 120)');
    assert.equal(main.borderStartStartRadius, '0px');
    assert.equal(main.fontFamily, 'monospace');
    assert.equal(getComputedStyle(part(element, '.stem')).fontFamily, 'serif');
    assert.equal(getComputedStyle(part(element, '.opt:has(:checked)')).borderBlockStartColor, 'rgb(120, 0, 120)');
  });

  it('are the parts', async () => {
    const grade = gradeResponse(singleChoice, wrongResponse(singleChoice));
    pageStyle(
      ['stem', 'option', 'feedback', 'evidence', 'button']
        .map((name) => `sanad-item::part(${name}) { outline-color: rgb(1, 2, 3) }`)
        .join(' '),
    );
    const element = await show(itemElement(singleChoice, { response: wrongResponse(singleChoice), grade }));
    for (const inner of ['.stem', '.opt', '.verdict', '.clip', '.btn.next']) {
      assert.equal(getComputedStyle(part(element, inner)).outlineColor, 'rgb(1, 2, 3)');
    }
  });
});

describe('an item in a column of 260 px', () => {
  for (const item of arabicItems) {
    it(`${item.id} fits, before and after the answer`, async () => {
      const element = await show(itemElement(item, { hintsShown: 1, certainty: true }), { inlineSize: '260px' });
      assertNoOverflow(element);
      await assertAccessible(element);
      const response = wrongResponse(item);
      Object.assign(element, { response, grade: gradeResponse(item, response) });
      await element.updateComplete;
      assertNoOverflow(element);
    });
  }
});
