import type { Grade, Response } from '@sanad/lesson';
import { gradeResponse } from '@sanad/quiz';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../define/sanad-item.ts';
import { arabicItems, clozeTyped, map, open, ordering, singleChoice } from '../../test/arabic-items.ts';
import { assertAccessible, assertNoOverflow, clearPage, focused, part, show, textOf } from '../../test/browser.ts';
import { englishChoice, englishItems } from '../../test/english-items.ts';
import { itemElement, responses } from '../../test/item-element.ts';
import { wrongResponse } from '../../test/items.ts';
import type { SanadItem } from './item.ts';

const chosen: Response = { type: 'choice', option: 'a' };
const wrong = gradeResponse(singleChoice, chosen);

afterEach(clearPage);

/** The types of the events that an element fires from now on. */
function fired(element: SanadItem, ...types: readonly string[]): readonly string[] {
  const seen: string[] = [];
  for (const type of types) element.addEventListener(type, () => seen.push(type));
  return seen;
}

describe('a wrong answer with tries left', () => {
  for (const item of [...arabicItems, ...englishItems]) {
    it(`${item.id}: tells neither key nor evidence`, async () => {
      const response = wrongResponse(item);
      const grade: Grade = { ...gradeResponse(item, response), verdict: 'wrong', points: 0 };
      const element = await show(itemElement(item, { response, grade }), { language: item.language });
      assert.isNotNull(element.renderRoot.querySelector('.clip'));
      element.triesLeft = 1;
      await assertAccessible(element);
      assert.isNull(element.renderRoot.querySelector('.clip, .opt.right, .place.right, .bar.right, .given, .key-list'));
      assert.notInclude(textOf(element, '.reply'), item.feedback);
      assertNoOverflow(element);
    });
  }

  it('says why the chosen option is wrong, and how many tries are left', async () => {
    const element = await show(itemElement(singleChoice, { response: chosen, grade: wrong, triesLeft: 2 }));
    assert.equal(textOf(element, '.verdict'), 'خطأ. كانت الرحلة إلى سدرة في 27 يوليو.');
    assert.include(textOf(element, '.reply .acts'), 'بقيت لك محاولتان.');
    assert.isTrue(part(element, 'input:checked').matches(':disabled'));
  });

  it('can be tried again from the old answer, and shows the reply to the next', async () => {
    const element = await show(itemElement(singleChoice));
    const sent = responses(element);
    const seen = fired(element, 'sanad-retry');
    element.focus();
    await sendKeys({ press: '1' });
    await sendKeys({ press: 'Enter' });
    Object.assign(element, { response: chosen, grade: wrong, triesLeft: 1 });
    await element.updateComplete;
    assert.equal(focused(element)?.textContent.trim(), 'حاول مرّة أخرى');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    assert.deepEqual(seen, ['sanad-retry']);
    assert.isNull(element.renderRoot.querySelector('.verdict'));
    assert.isTrue(focused(element)?.matches('input:checked:enabled'));
    Object.assign(element, { response: { ...chosen }, grade: { ...wrong } });
    await element.updateComplete;
    assert.isNull(element.renderRoot.querySelector('.verdict'), 'read anew from the log');
    await sendKeys({ press: '2' });
    await sendKeys({ press: 'Enter' });
    const response = sent[1]!;
    Object.assign(element, { response, grade: gradeResponse(singleChoice, response), triesLeft: 0 });
    await element.updateComplete;
    assert.include(textOf(element, '.verdict'), 'صحيح');
    assert.isNotNull(element.renderRoot.querySelector('.clip'));
  });

  it('is locked until then, on a map and in an order too', async () => {
    for (const item of [map, ordering]) {
      const response = wrongResponse(item);
      const grade: Grade = { verdict: 'wrong', points: 0, feedback: '' };
      const element = await show(itemElement(item, { response, grade, triesLeft: 1 }));
      const seen = fired(element, 'sanad-draft');
      const control = part(element, item.type === 'map' ? '.map' : '.moves .down');
      control.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: 1, clientY: 1 }));
      control.click();
      assert.isEmpty(seen);
      assert.deepEqual(element.draft, response);
    }
  });
});

describe('withheld feedback', () => {
  it('keeps an answer that can be changed, and says nothing of it', async () => {
    const element = await show(itemElement(singleChoice, { feedback: 'withheld' }));
    const sent = responses(element);
    assert.equal(textOf(element, '.acts .main'), 'احفظ إجابتك');
    assert.lengthOf(element.renderRoot.querySelectorAll('.acts button'), 2, 'no hint');
    element.focus();
    await sendKeys({ press: '1' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    assert.deepEqual(element.response, chosen);
    assert.include(textOf(element, '[role=status]'), 'حُفظت');
    element.grade = wrong;
    await assertAccessible(element);
    assert.isNull(element.renderRoot.querySelector('.verdict, .clip, .right, .wrong'));
    part(element, 'input').focus();
    await sendKeys({ press: '2' });
    await element.updateComplete;
    assert.equal(textOf(element, '.acts .main'), 'غيّر إجابتك');
    assert.equal(textOf(element, '[role=status]'), '');
    part(element, '.acts .main').click();
    await element.updateComplete;
    assert.deepEqual(sent, [chosen, { type: 'choice', option: 'b' }]);
    assert.isTrue(focused(element)?.matches('.next'));
  });

  it('shows no model answer', async () => {
    const element = await show(
      itemElement(open, { feedback: 'withheld', draft: { type: 'essay', text: 'x', met: [] } }),
    );
    const sent = responses(element);
    part(element, '.acts .main').click();
    await element.updateComplete;
    assert.deepEqual(sent, [{ type: 'essay', text: 'x', met: [] }]);
    assert.isNull(element.renderRoot.querySelector('.model'));
  });

  it('is not kept when a page keeps it in the element’s place', async () => {
    const element = await show(itemElement(singleChoice, { feedback: 'withheld', draft: chosen }));
    element.addEventListener('sanad-answer', (event) => {
      event.preventDefault();
    });
    part(element, '.acts .main').click();
    assert.isUndefined(element.response);
  });
});

describe('certainty', () => {
  for (const [item, language] of [
    [singleChoice, 'ar'],
    [englishChoice, 'en'],
  ] as const) {
    it(`is asked before an answer is sent, in ${language}`, async () => {
      const element = await show(itemElement(item, { certainty: true, draft: chosen }), {
        language,
        inlineSize: '260px',
      });
      const sent: (number | undefined)[] = [];
      element.addEventListener('sanad-answer', ({ certainty }) => sent.push(certainty));
      await assertAccessible(element);
      assertNoOverflow(element);
      part(element, '.acts .main').click();
      await element.updateComplete;
      assert.notEqual(textOf(element, '[role=alert]'), '');
      assert.isTrue(focused(element)?.matches('.sure input'));
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      assert.deepEqual(sent, [2]);
    });
  }

  it('says what it earns and costs', async () => {
    const element = await show(itemElement(englishChoice, { certainty: true }), { language: 'en' });
    assert.match(textOf(element, '.sure'), /Very sure if right \+3 · if wrong −6$/u);
  });

  it('is not asked where it does not count', async () => {
    const element = await show(itemElement(singleChoice, { draft: chosen }));
    const sent: (number | undefined)[] = [];
    element.addEventListener('sanad-answer', ({ certainty }) => sent.push(certainty));
    part(element, '.acts .main').click();
    assert.deepEqual(sent, [undefined]);
  });
});

describe('the draft of an answer', () => {
  it('is told as it is typed, and can be given back', async () => {
    const element = await show(itemElement(clozeTyped));
    const drafts: Response[] = [];
    element.addEventListener('sanad-draft', ({ response }) => drafts.push(response));
    element.focus();
    await sendKeys({ type: 'نو' });
    assert.deepEqual(drafts.at(-1), { type: 'text', text: 'نو' });
    Object.assign(element, { item: singleChoice, draft: undefined });
    await element.updateComplete;
    assert.isUndefined(element.draft);
    Object.assign(element, { item: clozeTyped, draft: drafts.at(-1) });
    await element.updateComplete;
    assert.equal((part(element, '#typed') as HTMLInputElement).value, 'نو');
  });

  it('does not go over to the next item', async () => {
    const element = await show(itemElement(singleChoice, { draft: chosen }));
    element.item = englishChoice;
    await element.updateComplete;
    assert.isUndefined(element.draft);
  });
});

describe('what a page says of an answer', () => {
  it('stands under the verdict, once there is one', async () => {
    const element = itemElement(singleChoice);
    element.innerHTML = '<p slot="feedback">من المعلّم</p>';
    await show(element);
    const words = element.querySelector('p')!;
    assert.equal(words.getBoundingClientRect().height, 0);
    Object.assign(element, { response: chosen, grade: wrong });
    await element.updateComplete;
    assert.isAbove(words.getBoundingClientRect().height, 0);
  });
});

it('an answer that a page cancels can be sent again', async () => {
  const element = await show(itemElement(singleChoice, { draft: chosen }));
  const sent = responses(element);
  element.addEventListener('sanad-answer', (event) => {
    event.preventDefault();
  });
  part(element, '.acts .main').click();
  part(element, '.acts .main').click();
  assert.lengthOf(sent, 2);
});
