import type { Language } from '@sanad/language';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../define/sanad-passage.ts';
import {
  assertAccessible,
  assertNoOverflow,
  assertNoStyleAttributes,
  clearPage,
  focused,
  part,
  show,
  textOf,
} from '../../test/browser.ts';
import { libraryLesson } from '../../../../tests/lessons/library-lesson.ts';
import { lesson } from '../../test/lesson.ts';
import { pageHost } from '../host.ts';
import type { SanadPassage } from './passage.ts';

function passageElement(language: Language, properties: Partial<SanadPassage> = {}): SanadPassage {
  return Object.assign(document.createElement('sanad-passage'), { lesson, language, ...properties });
}

function names(element: SanadPassage): readonly HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.name')];
}

afterEach(clearPage);

describe('sanad-passage is accessible', () => {
  for (const language of ['ar', 'en'] as const) {
    for (const theme of ['light', 'dark']) {
      it(`in ${language}, ${theme}, with a gloss open and a sentence marked`, async () => {
        const element = await show(passageElement(language), { language, theme });
        await assertAccessible(element);
        names(element)[0]?.click();
        await element.focusSentence('s3');
        await assertAccessible(element);
      });
    }
  }
});

describe('names in the passage', () => {
  it('are buttons where there is something to tell, and plain text where not', async () => {
    const element = await show(passageElement('ar'));
    const shown = names(element).map((name) => name.textContent.trim());
    assert.deepEqual(shown, ['مكتبة المدينة', 'مديرتها سلمى النجار', 'نورية', 'نورية', 'تقرير صحفي', 'زوّار لم يسمّهم']);
    assert.include(textOf(element, '.sheet'), 'وطلب توسيع قاعة القراءة.');
  });

  it('open their gloss by keyboard, say so, and close it with Escape', async () => {
    const element = await show(passageElement('ar'));
    const opened: string[] = [];
    element.addEventListener('sanad-open-entity', ({ entity }) => opened.push(entity));
    const name = names(element)[1];
    name?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    assert.deepEqual(opened, ['salma']);
    assert.equal(name?.ariaExpanded, 'true');
    assert.equal(textOf(element, '.gloss'), 'سلمى النجار شخصية أغلق مديرة المكتبة.');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    assert.isNull(element.renderRoot.querySelector('.gloss'));
    assert.equal(focused(element), name);
  });

  it('are buttons once a paragraph', async () => {
    const passage = [[{ id: 's1', paragraph: 1, text: { ar: 'زارت {نورية|nuriya} ثم عادت إلى {نورية|nuriya}.' } }]];
    const element = await show(passageElement('ar', { lesson: { ...lesson, passage } }));
    assert.lengthOf(names(element), 1);
    assert.equal(textOf(element, '.para-text'), 'زارت نورية ثم عادت إلى نورية.');
  });

  it('stay as close to the particle written together with them as the engine sets any inline text', async () => {
    const passage = [[{ id: 's1', paragraph: 1, text: { ar: 'ل{مكتبة المدينة|library}' } }]];
    const element = await show(passageElement('ar', { lesson: { ...lesson, passage } }));
    const sentence = part(element, '.sentence');
    const plain = sentence.cloneNode() as HTMLElement;
    const name = document.createElement('span');
    name.textContent = 'مكتبة المدينة';
    plain.append('ل', name);
    const drawn = sentence.getBoundingClientRect().width;
    sentence.replaceWith(plain);
    assert.closeTo(drawn, plain.getBoundingClientRect().width, 0.5);
  });

  it('open one gloss at a time, in the paragraph of the name pressed', async () => {
    const element = await show(passageElement('ar'));
    names(element)[2]?.click();
    names(element)[3]?.click();
    await element.updateComplete;
    assert.lengthOf(element.renderRoot.querySelectorAll('.gloss'), 1);
    assert.isNotNull(part(element, '.para:nth-of-type(2) .gloss'));
    assert.deepEqual(
      names(element).map((name) => name.ariaExpanded),
      ['false', 'false', 'false', 'true', 'false', 'false'],
    );
  });

  it('are told in the language of the interface', async () => {
    const element = await show(passageElement('ar', { uiLanguage: 'en' }));
    names(element)[2]?.click();
    await element.updateComplete;
    assert.equal(textOf(element, '.gloss'), 'Nuriya City Close A town on the coast; the delegation visited it twice.');
  });
});

describe('the margin', () => {
  it('says who, once for sentences that came the same way', async () => {
    const element = await show(passageElement('ar'));
    const chains = [...element.renderRoot.querySelectorAll('.para:nth-of-type(2) .sources')].map((source) =>
      source.textContent.replace(/\s+/gu, ' ').trim(),
    );
    assert.deepEqual(chains, [
      'الجملة 1 مكتبة المدينة عبر بيان المكتبة المقال',
      'الجملة 2 زوّار لم يُسمَّوا (استنتاجًا) تقرير صحفي المقال',
      'الجملة 3 المقال',
    ]);
    assert.equal(textOf(element, '.para:nth-of-type(1) .margin'), 'مكتبة المدينة عبر بيان المكتبة المقال');
  });

  it('is silent when sources are not wanted', async () => {
    const element = await show(passageElement('ar', { showSources: false }));
    assert.isNull(element.renderRoot.querySelector('.chain'));
  });

  it('stands after the text on a wide page and under it on a phone', async () => {
    for (const [inlineSize, beside] of [
      ['1000px', true],
      ['300px', false],
    ] as const) {
      for (const language of ['ar', 'en'] as const) {
        const element = await show(passageElement(language), { language, inlineSize });
        const [text, margin] = ['.para-text', '.margin'].map((s) => part(element, s).getBoundingClientRect());
        const after =
          language === 'ar' ? (margin?.right ?? 0) <= (text?.left ?? 0) : (margin?.left ?? 0) >= (text?.right ?? 0);
        assert.equal(after, beside, `${language} at ${inlineSize}`);
        assertNoOverflow(element);
        assertNoStyleAttributes(element);
      }
    }
  });
});

describe('a sentence', () => {
  it('is found, marked and given the focus', async () => {
    const element = await show(passageElement('ar'));
    assert.isTrue(await element.focusSentence('s4'));
    assert.equal(textOf(element, 'mark'), 'ولم يرد ذلك في البيان.');
    assert.equal(focused(element)?.getAttribute('data-sentence'), 's4');
    assert.isFalse(await element.focusSentence('s9'));
  });

  it('is marked when asked for from outside', async () => {
    const element = await show(passageElement('en', { highlight: ['s2', 's4'] }), { language: 'en' });
    assert.lengthOf(element.renderRoot.querySelectorAll('mark'), 2);
  });

  it('of a hostile lesson is shown as text, inside 320 px', async () => {
    const nasty = `<img src=x onerror=alert(1)>\u202E ${'طويل'.repeat(1250)}`;
    const hostile = {
      ...lesson,
      passage: [[{ id: 's1', paragraph: 1, text: { ar: `${nasty} {${nasty}|nuriya}` } }]],
    };
    const element = await show(passageElement('ar', { lesson: hostile }), { inlineSize: '280px' });
    assert.include(textOf(element, '.para-text'), '<img src=x onerror=alert(1)>');
    assert.lengthOf(element.renderRoot.querySelectorAll('img'), 0);
    assertNoOverflow(element);
  });
});

describe('a passage from text', () => {
  /** A passage at an address that answers with this text. */
  async function from(text: string): Promise<SanadPassage> {
    const host = { ...pageHost, fetchText: () => Promise.resolve(text) };
    const element = await show(Object.assign(document.createElement('sanad-passage'), { host, src: 'x.json' }));
    for (let turn = 0; turn < 200 && element.renderRoot.children.length === 0; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await element.updateComplete;
    }
    return element;
  }

  it('is read from its address', async () => {
    const element = await from(JSON.stringify(libraryLesson));
    assert.lengthOf(element.renderRoot.querySelectorAll('.para'), 2);
  });

  it('says what is wrong with it', async () => {
    const element = await from('{');
    assert.isNotEmpty(textOf(element, '[role="alert"]'));
    await assertAccessible(element);
  });
});
