import type { Item, Response } from '@sanad/lesson';
import { gradeResponse } from '@sanad/quiz';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import {
  arabicItems,
  categorise,
  chainOrder,
  clozeTyped,
  date,
  findEvidence,
  map,
  matching,
  multipleChoice,
  numeric,
  numericRange,
  open,
  ordering,
  period,
  trueFalse,
} from '../../../test/arabic-items.ts';
import { assertNoOverflow, clearPage, focused, part, show, textOf } from '../../../test/browser.ts';
import { englishItems } from '../../../test/english-items.ts';
import { itemElement, responses } from '../../../test/item-element.ts';
import { wrongResponse } from '../../../test/items.ts';
import type { SanadItem } from '../item.ts';

afterEach(clearPage);

function all(element: SanadItem, selector: string): readonly HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

async function check(element: SanadItem): Promise<void> {
  part(element, '.acts .btn.main').click();
  await element.updateComplete;
}

/** Types into a field as a phone's keyboard or a paste would. */
async function fill(element: SanadItem, selector: string, text: string): Promise<void> {
  const field = part(element, selector) as HTMLInputElement | HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

function lists(element: SanadItem): readonly HTMLSelectElement[] {
  return [...element.renderRoot.querySelectorAll('select')];
}

async function choose(element: SanadItem, index: number, value: string): Promise<void> {
  const list = lists(element)[index]!;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** What is shown of an answer, apart from the reply. */
function shown(element: SanadItem): string {
  return textOf(element, 'fieldset');
}

describe('one of many', () => {
  it('takes a sentence as evidence by mouse', async () => {
    const element = await show(itemElement(findEvidence));
    const sent = responses(element);
    all(element, '.opt')[1]!.click();
    await check(element);
    assert.deepEqual(sent, [{ type: 'choice', option: 'b' }]);
  });
});

describe('select all', () => {
  it('takes several by mouse, in the order shown', async () => {
    const element = await show(itemElement(multipleChoice));
    const sent = responses(element);
    for (const index of [3, 1, 3, 0]) {
      all(element, '.opt')[index]!.click();
      await element.updateComplete;
    }
    await check(element);
    assert.deepEqual(sent, [{ type: 'choices', options: ['a', 'b'] }]);
  });

  it('takes them by number keys and Space', async () => {
    const element = await show(itemElement(multipleChoice));
    const sent = responses(element);
    element.focus();
    await press('2', '3', ' ', '1', 'Enter');
    assert.deepEqual(sent, [{ type: 'choices', options: ['a', 'b'] }]);
  });

  it('says how points are earned, and of each option whether it was chosen and right', async () => {
    const response: Response = { type: 'choices', options: ['b', 'c'] };
    const element = await show(itemElement(multipleChoice, { response }));
    assert.include(textOf(element, '.how'), 'ينقصها');
    element.grade = gradeResponse(multipleChoice, response);
    await element.updateComplete;
    const said = all(element, '.opt').map((option) => option.querySelector('.say')?.textContent.trim() ?? '');
    assert.deepEqual(said, ['صواب لم تختره', 'اخترته، وهو صواب', 'اخترته، وهو خطأ', '']);
    const feedback = multipleChoice.options[2]!.feedback!;
    assert.lengthOf(textOf(element, '.verdict').split(feedback), 2);
  });
});

describe('a typed blank', () => {
  it('stands in its sentence, named, and is filled after the answer', async () => {
    const element = await show(itemElement(clozeTyped));
    const sent = responses(element);
    element.focus();
    await sendKeys({ type: 'Sidra 1' });
    await press('Enter');
    assert.deepEqual(sent, [{ type: 'text', text: 'Sidra 1' }]);
    assert.equal(
      part(element, '.matter input').closest('p')?.querySelector('label')?.textContent.trim(),
      'ما يكمل الفراغ',
    );
    Object.assign(element, { response: sent[0], grade: gradeResponse(clozeTyped, sent[0]!) });
    await element.updateComplete;
    assert.equal(textOf(element, '.matter mark'), 'نورية');
    assert.include(shown(element), 'Sidra 1');
    assert.isNull(element.renderRoot.querySelector('fieldset input'));
  });
});

describe('numbers and dates', () => {
  it('a number keeps its digits, beside its unit', async () => {
    const element = await show(itemElement(numeric));
    const sent = responses(element);
    await fill(element, '#typed', '١٢٠');
    part(element, '#typed').focus();
    await press('Enter');
    assert.deepEqual(sent, [{ type: 'text', text: '١٢٠' }]);
    assert.equal(textOf(element, '.beside bdi'), 'كتابًا');
    assert.equal(part(element, '#typed').getAttribute('inputmode'), 'decimal');
  });

  it('digits stay on the side of the item, words go to their own', async () => {
    const element = await show(itemElement(numeric));
    for (const [text, direction] of [
      ['', 'rtl'],
      ['١٢', 'rtl'],
      ['12', 'rtl'],
      ['twelve', 'ltr'],
    ] as const) {
      await fill(element, '#typed', text);
      assert.equal(getComputedStyle(part(element, '#typed')).direction, direction, text);
    }
  });

  it('a date says how exact it is to be', async () => {
    assert.include(textOf(await show(itemElement(date)), '.how'), 'اليوم والشهر والسنة');
    assert.include(textOf(await show(itemElement(period)), '.how'), 'الشهر والسنة');
  });

  it('a range and a period have two fields, and both are asked for', async () => {
    for (const item of [numericRange, period]) {
      const element = await show(itemElement(item));
      const sent = responses(element);
      await fill(element, '#typed', '٣٠٠');
      await check(element);
      assert.isEmpty(sent);
      assert.equal(textOf(element, '[role=alert]'), 'املأ الخانتين أولًا.');
      await element.updateComplete;
      assert.equal(focused(element)?.id, 'typed-to');
      await fill(element, '#typed-to', '٣٥٠');
      await check(element);
      assert.deepEqual(sent, [{ type: 'bounds', from: '٣٠٠', to: '٣٥٠' }]);
    }
  });
});

describe('an order', () => {
  const entriesOf = (element: SanadItem): readonly string[] =>
    all(element, '.bar > bdi').map((entry) => entry.textContent);

  it('is made by buttons; the focus and a word go with the entry', async () => {
    const element = await show(itemElement(ordering));
    const sent = responses(element);
    part(element, '.order li:nth-child(1) .down').focus();
    await press('Enter');
    assert.equal(entriesOf(element)[1], 'سفر وفد المكتبة إلى سدرة');
    assert.equal(focused(element), part(element, '.order li:nth-child(2) .down'));
    assert.equal(textOf(element, '.ask > [aria-live].sr'), 'سفر وفد المكتبة إلى سدرة: الموضع 2 من 3');
    await press(' ', ' ');
    assert.equal(focused(element), part(element, '.order li:nth-child(3) .down'));
    part(element, '.order li:nth-child(2) .up').click();
    await element.updateComplete;
    await check(element);
    assert.deepEqual(sent, [{ type: 'order', order: ['nuriya', 'show', 'sidra'] }]);
  });

  it('that nobody touched is not sent', async () => {
    const element = await show(itemElement(chainOrder));
    const sent = responses(element);
    await check(element);
    assert.isEmpty(sent);
    assert.notEqual(textOf(element, '[role=alert]'), '');
    assert.isTrue(focused(element)?.matches('.moves button'));
  });

  it('is restored, keeps entries that a response leaves out, and tells each its place', async () => {
    const response: Response = { type: 'order', order: ['nuriya', 'gone'] };
    const element = await show(itemElement(ordering, { response }));
    assert.deepEqual(entriesOf(element)[0], 'سفر وفد المكتبة إلى نورية');
    assert.lengthOf(entriesOf(element), 3);
    element.grade = gradeResponse(ordering, response);
    await element.updateComplete;
    assert.include(textOf(element, '.order li:nth-child(1)'), 'موضعه الصحيح 2');
    assert.lengthOf(all(element, '.numbered li'), 3);
    assert.isEmpty(all(element, 'fieldset button'));
  });

  it('of a chain is told as a chain that ends with the article', async () => {
    const response = wrongResponse(chainOrder);
    const grade = gradeResponse(chainOrder, response);
    const element = await show(itemElement(chainOrder, { response, grade }));
    assert.equal(textOf(element, '.key-list .chip.end'), 'المقال');
  });
});

describe('pairs', () => {
  it('are chosen from lists, every one asked for', async () => {
    for (const item of [matching, categorise]) {
      const element = await show(itemElement(item));
      const sent = responses(element);
      await choose(element, 0, item.key[0]!.option);
      await choose(element, 2, item.key[2]!.option);
      await check(element);
      assert.isEmpty(sent);
      await element.updateComplete;
      assert.equal(focused(element)?.id, 'pair-1');
      await choose(element, 1, item.key[1]!.option);
      await check(element);
      assert.deepEqual(sent, [{ type: 'pairs', pairs: item.key }]);
    }
  });

  it('are restored, and a choice can be taken back', async () => {
    const element = await show(itemElement(matching, { response: { type: 'pairs', pairs: matching.key } }));
    const sent = responses(element);
    assert.deepEqual(
      lists(element).map(({ value }) => value),
      ['nuriya', 'sidra', 'zahr'],
    );
    await choose(element, 0, '');
    await check(element);
    assert.isEmpty(sent);
  });

  it('write out a long choice, and tell the right partner of each prompt', async () => {
    const response = wrongResponse(matching);
    const element = await show(itemElement(matching, { response: { type: 'pairs', pairs: matching.key } }));
    assert.include(shown(element), 'وهي أبعد المدن الأربع عن المكتبة');
    Object.assign(element, { response, grade: gradeResponse(matching, response) });
    await element.updateComplete;
    assert.equal(textOf(element, '.pairs li:nth-child(1)'), 'رحلة 22 يونيو إجابتك: سدرة الصواب: نورية');
    assert.equal(textOf(element, '.pairs li:nth-child(2)'), 'رحلة 27 يوليو إجابتك: سدرة');
    assert.isEmpty(all(element, 'select'));
    assert.equal(textOf(element, '.verdict'), 'صحيح في بعضه. 1 من 3');
  });
});

describe('a map', () => {
  const radios = (element: SanadItem): readonly HTMLInputElement[] => [
    ...element.renderRoot.querySelectorAll<HTMLInputElement>('.place input'),
  ];

  it('takes the place nearest to the point that was clicked', async () => {
    const element = await show(itemElement(map));
    const sent = responses(element);
    const field = part(element, '.map').getBoundingClientRect();
    const dot = all(element, '.place')[3]!.getBoundingClientRect();
    const [clientX, clientY] = [dot.x + dot.width / 2, field.bottom - 9];
    part(element, '.map').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX, clientY }));
    await element.updateComplete;
    assert.isTrue(radios(element)[3]!.checked);
    await element.updateComplete;
    await press('Enter');
    assert.equal(sent[0]?.type, 'point');
    assert.equal(gradeResponse({ ...map, key: 'zahr' }, sent[0]!).verdict, 'right');
  });

  it('takes the place whose mark was pressed, where marks stand off their places too', async () => {
    const close = {
      ...map,
      places: map.places.map((place, index) => ({ ...place, at: [12 + index / 1e6, 22] as const })),
    };
    const element = await show(itemElement(close), { inlineSize: '320px' });
    const sent = responses(element);
    const { x, y, width, height } = all(element, '.place')[2]!.getBoundingClientRect();
    const at = { clientX: x + width / 2 + 8, clientY: y + height / 2 + 8 };
    part(element, '.map').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, ...at }));
    await check(element);
    assert.deepEqual(sent, [{ type: 'choice', option: 'rim' }]);
  });

  it('is a radio group of named places to the keyboard', async () => {
    const element = await show(itemElement(map));
    const sent = responses(element);
    element.focus();
    await press('4', 'Enter');
    assert.deepEqual(sent, [{ type: 'choice', option: 'zahr' }]);
    assert.deepEqual(
      radios(element).map(({ labels }) => labels?.[0]?.querySelector('bdi')?.textContent),
      map.places.map(({ text }) => text),
    );
  });

  it('is not mirrored, and keeps its names inside the frame', async () => {
    for (const [language, item] of [
      ['ar', map],
      ['en', englishItems.find(({ type }) => type === 'map')!],
    ] as const) {
      const element = await show(itemElement(item), { language, inlineSize: '280px' });
      const [west, east] = [all(element, '.place')[0]!, all(element, '.place')[3]!];
      assert.isBelow(west.getBoundingClientRect().x, east.getBoundingClientRect().x);
      const frame = part(element, '.map').getBoundingClientRect();
      for (const name of all(element, '.place-name')) {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        assert.isTrue(left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom);
      }
    }
  });

  it('after the answer takes no more points', async () => {
    const response = wrongResponse(map);
    const element = await show(itemElement(map, { response, grade: gradeResponse(map, response) }));
    part(element, '.map').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: 5, clientY: 5 }));
    await element.updateComplete;
    assert.include(shown(element), 'سدرة إجابتك');
    assert.include(shown(element), 'نورية الصواب');
  });
});

describe('an open question', () => {
  it('is held against the model answer before it is sent with what it meets', async () => {
    const element = await show(itemElement(open));
    const sent = responses(element);
    await fill(element, '#typed', 'They agree.');
    element.focus();
    await press('Enter', '1');
    await check(element);
    await element.updateComplete;
    assert.isEmpty(sent);
    assert.equal(focused(element)?.id, 'model');
    assert.include(shown(element), open.modelAnswer);
    all(element, '.rubric .opt')[2]!.click();
    await element.updateComplete;
    await press('1');
    await check(element);
    assert.deepEqual(sent, [{ type: 'essay', text: 'They agree.\n1', met: ['named', 'agree'] }]);
  });

  it('tells the mark that it was given, and the model answer once', async () => {
    const response = wrongResponse(open);
    const element = await show(itemElement(open, { response, grade: gradeResponse(open, response) }));
    assert.equal(textOf(element, '.verdict'), 'قدّرت جوابك: 1 من 6.');
    assert.lengthOf(textOf(element, '.item').split(open.modelAnswer), 2);
  });

  it('without a word is not sent', async () => {
    const element = await show(itemElement(open));
    const sent = responses(element);
    await fill(element, '#typed', '  ');
    await check(element);
    assert.isEmpty(sent);
    assert.equal(focused(element)?.id, 'typed');
  });
});

describe('every item', () => {
  const items: readonly Item[] = [...arabicItems, ...englishItems];

  for (const item of items) {
    it(`${item.id} sends the response it is restored from, and is locked by the grade`, async () => {
      const response = wrongResponse(item);
      const element = await show(itemElement(item, { response }), { language: item.language });
      const sent = responses(element);
      await check(element);
      if (item.type === 'open') await check(element);
      assert.deepEqual(sent, [response]);
      element.grade = gradeResponse(item, response);
      await element.updateComplete;
      assert.isEmpty(all(element, 'fieldset :is(input, select, textarea, button):not(:disabled)'));
      assert.notEqual(textOf(element, '.verdict b'), '');
    });

    it(`${item.id} keeps the draft while its hints are drawn`, async () => {
      const element = await show(itemElement(item, { response: wrongResponse(item) }), { language: item.language });
      const sent = responses(element);
      Object.assign(element, { item: structuredClone(item), hintsShown: 1 });
      await element.updateComplete;
      await check(element);
      if (item.type === 'open') await check(element);
      assert.deepEqual(sent, [wrongResponse(item)]);
    });

    it(`${item.id} fits in 320 px, with targets of 44 px`, async () => {
      const element = await show(itemElement(item), { language: item.language, inlineSize: '280px' });
      assertNoOverflow(element);
      for (const target of all(element, 'button, .opt, select, textarea, input[type="text"]')) {
        assert.isAtLeast(target.getBoundingClientRect().height, 44);
      }
      const response = wrongResponse(item);
      Object.assign(element, { response, grade: gradeResponse(item, response) });
      await element.updateComplete;
      assertNoOverflow(element);
    });
  }

  it('tells a partly right and a too general answer apart from right and wrong by icon, word and colour', async () => {
    const drawn = new Set<string>();
    for (const verdict of ['right', 'partial', 'general', 'wrong'] as const) {
      const element = await show(
        itemElement(trueFalse, { response: wrongResponse(trueFalse), grade: { verdict, points: 0, feedback: '' } }),
      );
      drawn.add(`${textOf(element, '.verdict b')} ${part(element, '.verdict .i').innerHTML}`);
    }
    assert.equal(drawn.size, 4);
  });
});
