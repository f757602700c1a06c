import type { Grade } from '@sanad/lesson';
import { gradeResponse } from '@sanad/quiz';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../define/sanad-item.ts';
import {
  assertAccessible,
  assertNoOverflow,
  assertNoStyleAttributes,
  clearPage,
  devTools,
  focused,
  part,
  show,
  textOf,
} from '../../test/browser.ts';
import { arabicItems, cloze, shortAnswer, singleChoice, trueFalse } from '../../test/arabic-items.ts';
import { englishChoice, englishItems } from '../../test/english-items.ts';
import { itemElement, responses } from '../../test/item-element.ts';
import { hostile, wrongResponse } from '../../test/items.ts';
import type { SanadItem } from './item.ts';

const wrong: Grade = { verdict: 'wrong', points: 0, feedback: '' };
const right: Grade = { verdict: 'right', points: 1, feedback: '' };

afterEach(clearPage);

describe('sanad-item is accessible', () => {
  for (const item of [...arabicItems, ...englishItems]) {
    for (const theme of ['light', 'dark']) {
      it(`${item.id}, ${theme}, before and after the answer`, async () => {
        const element = await show(itemElement(item, { hintsShown: 1 }), { language: item.language, theme });
        await assertAccessible(element);
        Object.assign(element, { response: wrongResponse(item), grade: wrong });
        await assertAccessible(element);
      });
    }
  }

  it('asks an Arabic item inside an English page', async () => {
    const element = await show(itemElement(singleChoice, { grade: wrong }), { language: 'en' });
    await assertAccessible(element);
    assert.equal(textOf(element, '.next'), 'Next question');
    assert.equal(getComputedStyle(part(element, '.stem')).direction, 'rtl');
    assert.equal(getComputedStyle(part(element, '.next')).direction, 'ltr');
  });
});

describe('answering by keyboard', () => {
  it('Tab and the arrow keys choose an option, Enter sends it', async () => {
    const element = await show(itemElement(singleChoice));
    const sent = responses(element);
    element.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    assert.deepEqual(sent, [{ type: 'choice', option: 'b' }]);
  });

  it('a number key chooses, Arabic-Indic digits too', async () => {
    const element = await show(itemElement(singleChoice));
    const sent = responses(element);
    element.focus();
    await sendKeys({ press: '3' });
    assert.isTrue(focused(element)?.matches(':checked'));
    element.dispatchEvent(new KeyboardEvent('keydown', { key: '٢' }));
    await sendKeys({ press: 'Enter' });
    assert.deepEqual(sent, [{ type: 'choice', option: 'b' }]);
  });

  it('works for true or false', async () => {
    const element = await show(itemElement(trueFalse));
    const sent = responses(element);
    element.focus();
    await sendKeys({ press: '2' });
    await sendKeys({ press: 'Enter' });
    assert.deepEqual(sent, [{ type: 'truth', value: false }]);
  });

  it('takes digits as text in a typed answer, as they were typed', async () => {
    const element = await show(itemElement(shortAnswer));
    const sent = responses(element);
    element.focus();
    await sendKeys({ type: '25 x' });
    await sendKeys({ press: 'Enter' });
    assert.deepEqual(sent, [{ type: 'text', text: '25 x' }]);
  });

  it('sends an answer once however often it is pressed', async () => {
    const element = await show(itemElement(singleChoice));
    const sent = responses(element);
    element.focus();
    await sendKeys({ press: '1' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    part(element, '.btn.main').click();
    assert.lengthOf(sent, 1);
  });

  it('asks for an answer where there is none, and puts the focus there', async () => {
    for (const item of [singleChoice, shortAnswer]) {
      const element = await show(itemElement(item));
      const sent = responses(element);
      part(element, '.btn.main').click();
      await element.updateComplete;
      assert.isEmpty(sent);
      assert.notEqual(textOf(element, '[role=alert]'), '');
      assert.equal(focused(element)?.localName, 'input');
    }
  });

  it('asks for a hint while there is one, and can be skipped', async () => {
    const element = await show(itemElement(singleChoice, { hintsShown: 1 }));
    const fired: string[] = [];
    for (const type of ['sanad-hint', 'sanad-skip'])
      page().addEventListener(type, () => fired.push(type), { once: true });
    const [hint, skip] = element.renderRoot.querySelectorAll<HTMLElement>('.acts .link');
    hint?.click();
    skip?.click();
    assert.deepEqual(fired, ['sanad-hint', 'sanad-skip']);
    assert.equal(textOf(element, '.hints'), singleChoice.hints[0]);
    element.hintsShown = 2;
    await element.updateComplete;
    assert.equal(hint?.getAttribute('aria-disabled'), 'true');
  });
});

describe('the reply', () => {
  it('says the verdict in the live region that was there before, and leads on', async () => {
    const element = await show(itemElement(singleChoice));
    const region = part(element, '[role=status]');
    element.focus();
    await sendKeys({ press: '1' });
    const response = { type: 'choice', option: 'a' } as const;
    Object.assign(element, { response, grade: gradeResponse(singleChoice, response) });
    await element.updateComplete;
    assert.equal(region, part(element, '[role=status]'));
    assert.include(region.textContent, 'خطأ');
    assert.include(region.textContent, 'كانت الرحلة إلى سدرة في 27 يوليو.');
    assert.include(region.textContent, singleChoice.feedback);
    assert.isTrue(focused(element)?.classList.contains('next'));
    let next = 0;
    element.addEventListener('sanad-next', () => (next += 1));
    await sendKeys({ press: 'Enter' });
    assert.equal(next, 1);
  });

  it('tells right and wrong by icon and word beside the options, and locks them', async () => {
    const element = await show(itemElement(singleChoice, { response: wrongResponse(singleChoice), grade: wrong }));
    assert.equal(textOf(element, '.opt.wrong .say'), 'إجابتك');
    assert.equal(textOf(element, '.opt.right .say'), 'الصواب');
    assert.isNotNull(part(element, '.opt.wrong .say svg'));
    assert.lengthOf(element.renderRoot.querySelectorAll('input:not(:disabled)'), 0);
  });

  it('shows the evidence as our wording, with the answer marked and who said it', async () => {
    const element = await show(itemElement(singleChoice, { grade: right }));
    assert.equal(textOf(element, '.clip-head'), 'الدليل صياغة سند، الفقرة 2');
    assert.equal(textOf(element, '.clip mark'), 'نورية');
    assert.notInclude(textOf(element, '.clip-text strong'), 'ولم تكن');
    const links = [...element.renderRoot.querySelectorAll('.chain li')].map((link) => link.textContent.trim());
    assert.deepEqual(links, ['مكتبة المدينة عبر بيان المكتبة', 'المقال']);
  });

  it('calls original wording the source’s', async () => {
    const element = await show(itemElement({ ...singleChoice, wording: 'original' }, { grade: right }));
    assert.include(textOf(element, '.clip-head'), 'نصّ المصدر');
  });

  it('says that a link of the chain is inferred', async () => {
    const element = await show(itemElement(englishChoice, { grade: right }), { language: 'en' });
    assert.include(textOf(element, '.chain'), 'Unnamed visitors (inferred)');
  });

  it('opens the passage at the sentence', async () => {
    const element = await show(itemElement(singleChoice, { grade: right }));
    let opened = '';
    page().addEventListener(
      'sanad-open-passage',
      ({ sentence, paragraph }) => {
        opened = `${sentence} ${String(paragraph)}`;
      },
      { once: true },
    );
    part(element, '.clip .link').click();
    assert.equal(opened, 's3 2');
  });

  it('fills the blank of a cloze, and shows the key of a typed answer', async () => {
    const filled = await show(itemElement(cloze, { grade: wrong }));
    assert.equal(textOf(filled, '.matter'), 'سافر وفد المكتبة إلى نورية في 22 يونيو، ثم إلى سدرة.');
    const typed = await show(itemElement(shortAnswer, { response: wrongResponse(shortAnswer), grade: wrong }));
    assert.equal(textOf(typed, '.opt.right'), 'نورية الصواب');
  });

  it('of a resumed item takes no focus; the next item takes it', async () => {
    const element = await show(itemElement(singleChoice, { response: wrongResponse(singleChoice), grade: right }));
    assert.isNull(focused(element));
    part(element, '.next').focus();
    Object.assign(element, { item: trueFalse, response: undefined, grade: undefined });
    await element.updateComplete;
    assert.equal(focused(element)?.id, 'stem');
  });

  it('comes for the same item read anew from the log', async () => {
    const element = await show(itemElement(singleChoice));
    element.focus();
    await sendKeys({ press: '1' });
    Object.assign(element, {
      item: structuredClone(singleChoice),
      response: wrongResponse(singleChoice),
      grade: wrong,
    });
    await element.updateComplete;
    assert.isTrue(focused(element)?.classList.contains('next'));
  });
});

describe('the blank of a cloze', () => {
  it('is said aloud as a blank', async () => {
    const element = await show(itemElement(cloze));
    assert.equal(textOf(element, '.matter'), 'سافر وفد المكتبة إلى فراغ في 22 يونيو، ثم إلى سدرة.');
  });
});

describe('the drawing of an item', () => {
  it('runs from the right in Arabic and from the left in English', async () => {
    const arabic = await show(itemElement(singleChoice));
    const sides = (element: SanadItem): number =>
      part(element, '.opt .key').getBoundingClientRect().x - part(element, '.opt bdi').getBoundingClientRect().x;
    assert.isAbove(sides(arabic), 0);
    const english = await show(itemElement(englishChoice), { language: 'en' });
    assert.isBelow(sides(english), 0);
  });

  it('has targets of 44 px or more', async () => {
    const element = await show(itemElement(singleChoice, { grade: right }), { inlineSize: '280px' });
    for (const target of element.renderRoot.querySelectorAll('button, .opt')) {
      assert.isAtLeast(target.getBoundingClientRect().height, 44);
    }
  });

  it('shows hostile text as text, inside 320 px', async () => {
    for (const grade of [undefined, wrong]) {
      const state = { response: wrongResponse(hostile), hintsShown: 1, ...(grade && { grade }) };
      const element = await show(itemElement(hostile, state), { inlineSize: '280px' });
      assert.include(textOf(element, '.stem'), '<script>alert(1)</script>');
      assert.lengthOf(element.renderRoot.querySelectorAll('script, img'), 0);
      assertNoOverflow(element);
      assertNoStyleAttributes(element);
    }
  });

  it('marks the chosen option and the evidence when colours are forced', async function () {
    const forced = { features: [{ name: 'forced-colors', value: 'active' }] };
    if (!(await devTools('Emulation.setEmulatedMedia', forced))) this.skip();
    const element = await show(itemElement(singleChoice, { response: wrongResponse(singleChoice) }));
    assert.isTrue(matchMedia('(forced-colors: active)').matches);
    const [chosen, other] = element.renderRoot.querySelectorAll('.opt');
    assert.isAbove(borderOf(chosen), borderOf(other));
    await devTools('Emulation.setEmulatedMedia', { features: [] });
  });
});

function borderOf(element: Element | undefined): number {
  return element === undefined ? 0 : Number.parseFloat(getComputedStyle(element).borderBlockStartWidth);
}

function page(): HTMLElement {
  return document.body;
}
