import { gradeResponse } from '@sanad/quiz';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../define/sanad-item.ts';
import { arabicItems, matching, shortAnswer, singleChoice } from '../../test/arabic-items.ts';
import { clearPage, part, show } from '../../test/browser.ts';
import { itemElement } from '../../test/item-element.ts';
import { wrongResponse } from '../../test/items.ts';
import { keptOf } from '../../test/kept-state.ts';
import type { SanadItem } from './item.ts';

const chosen = { type: 'choice', option: 'a' } as const;

afterEach(clearPage);

/** A form around an element, and around that a fieldset. */
async function inForm(element: SanadItem): Promise<{ form: HTMLFormElement; fieldset: HTMLFieldSetElement }> {
  const form = document.createElement('form');
  const fieldset = document.createElement('fieldset');
  await show(element);
  element.replaceWith(form);
  form.append(fieldset);
  fieldset.append(element);
  await element.updateComplete;
  return { form, fieldset };
}

describe('an item in a form', () => {
  for (const item of arabicItems) {
    it(`${item.id}: its value is the response as JSON`, async () => {
      const draft = wrongResponse(item);
      const { form } = await inForm(itemElement(item, { name: 'q1', draft }));
      const value = new FormData(form).get('q1');
      assert.deepEqual(typeof value === 'string' && JSON.parse(value), draft);
    });
  }

  it('has no value while the answer is not whole', async () => {
    const [prompt] = matching.prompts;
    const draft = { type: 'pairs', pairs: [{ prompt: prompt!.id, option: matching.options[0]!.id }] } as const;
    const { form } = await inForm(itemElement(matching, { name: 'q1', draft }));
    assert.isFalse(new FormData(form).has('q1'));
  });

  it('is missing where it is required and not answered', async () => {
    const element = itemElement(singleChoice, { name: 'q1', required: true });
    const { form } = await inForm(element);
    assert.isFalse(form.checkValidity());
    assert.isTrue(element.validity.valueMissing);
    assert.isTrue(element.matches(':invalid'));
    element.draft = chosen;
    await element.updateComplete;
    assert.isTrue(form.checkValidity());
    assert.equal(element.form, form);
  });

  it('is asked anew when the form is reset', async () => {
    const element = itemElement(singleChoice, {
      name: 'q1',
      response: chosen,
      grade: gradeResponse(singleChoice, chosen),
    });
    const { form } = await inForm(element);
    form.reset();
    await element.updateComplete;
    assert.isNull(element.renderRoot.querySelector('.verdict, input:checked'));
    assert.isFalse(new FormData(form).has('q1'));
  });

  it('is disabled with a fieldset or by itself, and sends nothing then', async () => {
    const element = itemElement(singleChoice, { name: 'q1', draft: chosen });
    const { form, fieldset } = await inForm(element);
    for (const holder of [fieldset, element]) {
      holder.disabled = true;
      await element.updateComplete;
      assert.isFalse(new FormData(form).has('q1'));
      assert.lengthOf(element.renderRoot.querySelectorAll('.ask :is(input, button):enabled'), 0);
      holder.disabled = false;
      await element.updateComplete;
      assert.isTrue(part(element, 'input').matches(':enabled'));
    }
  });

  it('does not submit the form by Enter', async () => {
    const element = itemElement(shortAnswer, { name: 'q1' });
    const { form } = await inForm(element);
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    element.focus();
    await sendKeys({ type: 'x' });
    await sendKeys({ press: 'Enter' });
    assert.equal(submitted, 0);
  });
});

describe('states for CSS', () => {
  const verdicts = { correct: 1, partial: 0.5, incorrect: 0 };
  for (const [state, points] of Object.entries(verdicts)) {
    it(`:state(${state}) by the grade`, async function () {
      if (!CSS.supports('selector(:state(correct))')) this.skip();
      const element = await show(itemElement(singleChoice));
      assert.isFalse(element.matches(':state(answered)'));
      Object.assign(element, { response: chosen, grade: { verdict: 'partial', points, feedback: '' } });
      await element.updateComplete;
      assert.isTrue(element.matches(':state(answered)'));
      for (const other of Object.keys(verdicts)) assert.equal(element.matches(`:state(${other})`), other === state);
    });
  }

  it('tell no grade while feedback is withheld', async function () {
    if (!CSS.supports('selector(:state(correct))')) this.skip();
    const grade = gradeResponse(singleChoice, chosen);
    const element = await show(itemElement(singleChoice, { response: chosen, grade, feedback: 'withheld' }));
    assert.isTrue(element.matches(':state(answered)'));
    assert.isFalse(element.matches(':state(incorrect)'));
  });
});

describe('a page that is come back to', () => {
  it('has the answer of its item again, once the item is there', async () => {
    const draft = { type: 'text', text: 'نو' } as const;
    const kept = await keptOf('sanad-item', () => show(itemElement(shortAnswer, { draft })));
    clearPage();
    const element = document.createElement('sanad-item');
    await show(element);
    element.formStateRestoreCallback(kept);
    element.item = shortAnswer;
    await element.updateComplete;
    assert.deepEqual(element.draft, draft);
    assert.equal((part(element, '#typed') as HTMLInputElement).value, 'نو');
  });

  it('has no answer of another item', async () => {
    const kept = await keptOf('sanad-item', () => show(itemElement(singleChoice, { draft: chosen })));
    clearPage();
    const element = itemElement(matching);
    await show(element);
    element.formStateRestoreCallback(kept);
    await element.updateComplete;
    assert.isUndefined(element.draft);
  });
});
