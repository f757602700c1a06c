import type { Language } from '@sanad/language';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../define/sanad-timeline.ts';
import {
  assertAccessible,
  assertNoOverflow,
  assertNoStyleAttributes,
  clearPage,
  focused,
  part,
  show,
} from '../../test/browser.ts';
import { lesson } from '../../test/lesson.ts';
import { placesLesson } from '../../test/places-lesson.ts';
import { readsLessonsFromText } from '../../test/from-text.ts';
import type { SanadTimeline } from './timeline.ts';

function timeline(language: Language, properties: Partial<SanadTimeline> = {}): SanadTimeline {
  return Object.assign(document.createElement('sanad-timeline'), { lesson: placesLesson, language, ...properties });
}

function texts(element: SanadTimeline, selector: string): readonly string[] {
  return [...element.renderRoot.querySelectorAll(selector)].map((each) =>
    each.textContent.replace(/\s+/gu, ' ').trim(),
  );
}

function openAll(element: SanadTimeline): void {
  for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
}

afterEach(clearPage);

describe('sanad-timeline is accessible', () => {
  for (const language of ['ar', 'en'] as const) {
    for (const theme of ['light', 'dark']) {
      it(`in ${language}, ${theme}, closed and open`, async () => {
        const element = await show(timeline(language), { language, theme });
        await assertAccessible(element);
        openAll(element);
        await assertAccessible(element);
        assertNoStyleAttributes(element);
      });
    }
  }
});

describe('the line of time', () => {
  it('is an ordered list from the first event to the last plan, with when the article was written between', async () => {
    const element = await show(timeline('en'), { language: 'en' });
    assert.deepEqual(texts(element, 'ol > li .statement'), [
      'Salma Najjar visited Nuriya in June.',
      'The delegation of the library travelled to Nuriya again.',
      'The report appeared yesterday.',
      'The article was written',
      'More trips to Nuriya may follow in the fourth quarter.',
    ]);
    assert.deepEqual(texts(element, '.plan'), ['Planned']);
  });

  it('says dates as the text says them, and marks those that it does not state', async () => {
    const element = await show(timeline('en'), { language: 'en' });
    assert.deepEqual(texts(element, '.when'), [
      'June 2020',
      'Later After the event of June 2020; the text gives no date',
      '“yesterday” Not stated; worked out: 28 July 2020',
      '29 July 2020 Worked out, not stated',
      'the fourth quarter of 2020',
    ]);
    assert.lengthOf(element.renderRoot.querySelectorAll('.inexact'), 3);
  });

  it('speaks Arabic with the names of months in Arabic', async () => {
    const element = await show(timeline('ar'));
    assert.deepEqual(texts(element, '.when').slice(0, 3), [
      'يونيو 2020',
      'بعد ذلك بعد حدث يونيو 2020، ولا يذكر النصّ تاريخًا',
      '«أمس» لا يذكره النصّ، والمستنتَج: 28 يوليو 2020',
    ]);
  });

  it('says of each event who told it, before its evidence is opened', async () => {
    const element = await show(timeline('ar'));
    assert.deepEqual(texts(element, '.said').slice(2, 3), ['مَن قال؟ زوّار لم يُسمَّوا (استنتاجًا) تقرير صحفي المقال']);
  });

  it('opens the sentences of an event by keyboard, with those that put it in its place', async () => {
    const element = await show(timeline('en'), { language: 'en' });
    part(element, 'li:nth-child(2) summary').focus();
    await sendKeys({ press: 'Enter' });
    assert.isTrue(part(element, 'li:nth-child(2) details').matches('[open]'));
    const [shown] = texts(element, 'li:nth-child(2) .clip-text');
    assert.include(shown, 'travelled to Nuriya again');
    assert.include(shown, 'announced that its director');
    await sendKeys({ press: 'Tab' });
    assert.equal(focused(element), part(element, 'li:nth-child(2) .clip .link'));
  });

  it('marks the date in the sentence that tells it', async () => {
    const element = await show(timeline('en'), { language: 'en' });
    assert.deepEqual(texts(element, 'li:first-child mark'), ['June']);
  });

  it('asks for the passage at the sentence', async () => {
    const element = await show(timeline('ar'));
    const asked: (readonly [string, number])[] = [];
    element.addEventListener('sanad-open-passage', ({ sentence, paragraph }) => asked.push([sentence, paragraph]));
    openAll(element);
    part(element, 'li:nth-child(3) .clip .link').click();
    assert.deepEqual(asked, [['s3', 2]]);
  });

  it('stands on the side where reading begins', async () => {
    for (const [language, side] of [
      ['ar', 'right'],
      ['en', 'left'],
    ] as const) {
      const element = await show(timeline(language), { language, inlineSize: '320px' });
      const [line, words] = [part(element, '.line'), part(element, '.what')].map((each) =>
        each.getBoundingClientRect(),
      );
      assert.isAbove(Math.abs(line![side] - words![side]), 20);
    }
  });

  it('fits in 320 px and on a wide page, open', async () => {
    for (const language of ['ar', 'en'] as const) {
      for (const inlineSize of ['288px', '1000px']) {
        const element = await show(timeline(language), { language, inlineSize });
        openAll(element);
        assertNoOverflow(element);
        for (const target of element.renderRoot.querySelectorAll('summary, .link')) {
          assert.isAtLeast(target.getBoundingClientRect().height, 44);
        }
      }
    }
  });

  it('of a lesson without dates is empty', async () => {
    const element = await show(timeline('en', { lesson: { ...lesson, facts: [] } }), { language: 'en' });
    assert.lengthOf(element.renderRoot.querySelectorAll('li'), 0);
  });
});

describe('a line of time from text', () => {
  readsLessonsFromText(() => document.createElement('sanad-timeline'), '.moment');
});
