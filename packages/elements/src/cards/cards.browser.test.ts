import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import {
  assertAccessible,
  assertNoOverflow,
  assertNoStyleAttributes,
  clearPage,
  focused,
  pageStyle,
  part,
  show,
  textOf,
} from '../../test/browser.ts';
import { arabicCards, cardsElement, englishCards } from '../../test/cards.ts';
import { lesson } from '../../test/lesson.ts';
import { libraryLesson } from '../../../../tests/lessons/library-lesson.ts';
import { pageHost } from '../host.ts';
import type { TypedAnswer } from './card-events.ts';
import type { SanadCards } from './cards.ts';

const names = ['sanad-flip', 'sanad-rate', 'sanad-undo', 'sanad-suspend', 'sanad-bury', 'sanad-deck-end'] as const;

/** What an element says it did from now on. */
function heard(element: SanadCards): readonly string[] {
  const said: string[] = [];
  for (const name of names) {
    element.addEventListener(name, (event) => {
      const card = 'card' in event ? ` ${event.card.id}` : '';
      const rating = 'rating' in event ? ` ${event.rating}` : '';
      said.push(`${name.replace('sanad-', '')}${card}${rating}`);
    });
  }
  return said;
}

async function press(element: SanadCards, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

afterEach(clearPage);

describe('sanad-cards is accessible', () => {
  for (const language of ['ar', 'en']) {
    for (const theme of ['light', 'dark']) {
      for (const card of [...arabicCards, ...englishCards]) {
        it(`${card.language} ${card.note} in ${language}, ${theme}, before and after it is turned, and at the end`, async () => {
          const element = await show(cardsElement({ cards: [card], typing: true }), { language, theme });
          await assertAccessible(element);
          element.focus();
          await press(element, 'Enter');
          await assertAccessible(element);
          await press(element, 'Enter');
          await assertAccessible(element);
        });
      }
    }
  }
});

describe('a deck by keyboard', () => {
  it('Space turns, Space again rates Good, and the focus is never lost', async () => {
    const element = await show(cardsElement());
    const said = heard(element);
    element.focus();
    await press(element, ' ');
    assert.equal(textOf(element, '.answer'), 'نورية');
    assert.isTrue(focused(element)?.matches('.rate.main'));
    await press(element, ' ');
    assert.isTrue(focused(element)?.matches('.show'));
    assert.deepEqual(said, ['flip place', 'rate place good']);
  });

  it('1 to 4 rate once the card is turned, Arabic-Indic digits too', async () => {
    const element = await show(cardsElement());
    const said = heard(element);
    element.focus();
    await press(element, '1', 'Enter', '4', 'Enter');
    element.dispatchEvent(new KeyboardEvent('keydown', { key: '٢' }));
    await element.updateComplete;
    assert.deepEqual(said, ['flip place', 'rate place easy', 'flip gap', 'rate gap hard']);
  });

  it('Z undoes, on an Arabic keyboard and at the end too', async () => {
    const element = await show(cardsElement({ cards: arabicCards.slice(0, 1) }));
    const said = heard(element);
    element.focus();
    await press(element, 'Enter', 'Enter');
    assert.isTrue(focused(element)?.matches('.ending'));
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ئ', code: 'KeyZ' }));
    await element.updateComplete;
    assert.deepEqual(said, ['flip place', 'rate place good', 'deck-end', 'undo place']);
    assert.isTrue(focused(element)?.matches('.show'));
    await press(element, 'z');
    assert.lengthOf(said, 4);
  });

  it('Z undoes what was done before the deck was opened, and the card is there again', async () => {
    const [first, ...others] = arabicCards;
    const element = await show(cardsElement({ cards: others, earlier: [{ card: first!, deed: 'good' }] }));
    const said = heard(element);
    element.focus();
    await press(element, 'z');
    assert.deepEqual(said, [`undo ${first!.id}`]);
    assert.equal(textOf(element, '.ask'), first!.front.text);
    await press(element, 'z');
    assert.lengthOf(said, 1);
  });

  it('takes every key as text while an answer is typed, and Enter turns the card', async () => {
    const element = await show(cardsElement({ typing: true }));
    const said = heard(element);
    element.focus();
    await sendKeys({ type: '1 z' });
    await press(element, 'Enter');
    assert.deepEqual(said, ['flip place']);
    assert.equal(textOf(element, '.opt.wrong bdi'), '1 z');
  });
});

describe('a card', () => {
  it('turns on a press, but not on a press on what is worked in it', async () => {
    const element = await show(cardsElement({ typing: true }));
    part(element, '#typed').click();
    assert.isNull(element.renderRoot.querySelector('.answer'));
    part(element, '.flash').click();
    await element.updateComplete;
    assert.equal(textOf(element, '.answer'), 'نورية');
    assert.isTrue(focused(element)?.matches('.rate.main'));
  });

  it('steps back to small when its answer is shown, and shows evidence, chain and when it held', async () => {
    const element = await show(cardsElement());
    const size = (): number => Number.parseFloat(getComputedStyle(part(element, '.ask')).fontSize);
    const large = size();
    part(element, '.show').click();
    await element.updateComplete;
    assert.isBelow(size(), large);
    assert.equal(textOf(element, '.proof mark'), 'نورية');
    assert.include(textOf(element, '.proof'), 'مكتبة المدينة');
    assert.include(textOf(element, '.as-of'), '30 يونيو 2020');
    let opened = '';
    element.addEventListener('sanad-open-passage', ({ sentence }) => (opened = sentence));
    part(element, '.proof .link').click();
    assert.equal(opened, 's3');
  });

  it('fills its gap and names the places of its map when it is turned', async () => {
    const turned = async (index: number): Promise<SanadCards> => {
      const element = await show(cardsElement({ cards: arabicCards.slice(index, index + 1) }));
      part(element, '.show').click();
      await element.updateComplete;
      return element;
    };
    assert.equal(textOf(await turned(1), '.matter'), 'سافر وفد المكتبة إلى نورية في 22 يونيو.');
    assert.isNull((await turned(2)).renderRoot.querySelector('.gap'));
    assert.equal(textOf(await turned(4), '.dot.asked'), 'نورية');
  });

  it('says how a typed answer stands, in the event and in words', async () => {
    const element = await show(cardsElement({ cards: englishCards, typing: true }), { language: 'en' });
    let verdict: TypedAnswer['verdict'] | undefined;
    element.addEventListener('sanad-rate', ({ typed }) => (verdict = typed?.verdict));
    element.focus();
    await sendKeys({ type: 'nuriya' });
    await press(element, 'Enter');
    assert.include(textOf(element, '[role=status]'), 'Right. The answer: Nuriya');
    assert.equal(textOf(element, '.opt.right .say'), 'Right.');
    await press(element, '3');
    assert.equal(verdict, 'right');
    assert.isNull(element.renderRoot.querySelector('#typed'), 'a card that is too free to be typed has no field');
  });

  it('shows letter by letter what was too many and what was left out, and not where harakat differ', async () => {
    const typed = async (text: string): Promise<SanadCards> => {
      const element = await show(cardsElement({ typing: true }));
      element.focus();
      await sendKeys({ type: text });
      await press(element, 'Enter');
      return element;
    };
    const slipped = await typed('نوربة');
    assert.equal(textOf(slipped, '.letters del'), 'ب');
    assert.equal(textOf(slipped, '.letters ins'), 'ي');
    assert.isNull((await typed('نُوريّة')).renderRoot.querySelector('.letters'));
  });

  it('turns under a finger moved across it, then is rated by the side it is moved to', async () => {
    const element = await show(cardsElement());
    const said = heard(element);
    const move = async (across: number, along = 0): Promise<void> => {
      const flash = part(element, '.flash');
      const at = (type: string, x: number, y: number): void => {
        const where = { pointerType: 'touch', pointerId: 1, clientX: x, clientY: y, bubbles: true, composed: true };
        flash.dispatchEvent(new PointerEvent(type, where));
      };
      at('pointerdown', 200, 200);
      at('pointermove', 200 + across, 200 + along);
      await element.updateComplete;
      at('pointerup', 200 + across, 200 + along);
      await element.updateComplete;
    };
    await move(20);
    await move(100, 90);
    assert.isEmpty(said);
    await move(-100);
    await move(100);
    await move(100);
    await move(-100);
    assert.deepEqual(said, ['flip place', 'rate place again', 'flip gap', 'rate gap good']);
  });

  it('tells how long it took, by the clock it was given', async () => {
    let now = 100;
    const element = await show(cardsElement({ clock: () => now }));
    let took: number | undefined = -1;
    element.addEventListener('sanad-rate', ({ milliseconds }) => (took = milliseconds));
    element.focus();
    now = 1600;
    await press(element, 'Enter');
    now = 9000;
    await press(element, 'Enter');
    assert.equal(took, 1500);
  });

  it('shows when it would come back, in words or from minutes', async () => {
    const intervals = { again: 10, hard: 2880, good: 'قريبًا', easy: 17_280 };
    const element = await show(cardsElement({ intervals }));
    part(element, '.show').click();
    await element.updateComplete;
    const shown = [...element.renderRoot.querySelectorAll('.rate small')].map(({ textContent }) => textContent);
    assert.deepEqual(shown, ['10 دقائق', 'يومان', 'قريبًا', '12 يومًا']);
  });
});

describe('a deck', () => {
  it('shows cards rated Again once more at the end, and says so', async () => {
    const element = await show(cardsElement({ cards: arabicCards.slice(0, 2) }));
    const said = heard(element);
    element.focus();
    await press(element, 'Enter', '1', 'Enter', '3');
    assert.include(textOf(element, '[part=progress]'), 'البطاقة 3 من 3 · مرّة أخرى');
    await press(element, 'Enter', '1');
    assert.equal(said.at(-1), 'deck-end');
    assert.equal(textOf(element, '.ending'), 'انتهت البطاقات.');
    assert.include(textOf(element, '.done'), 'قيّمت 3 بطاقات');
  });

  it('leaves coming again to whoever gives the intervals', async () => {
    const element = await show(cardsElement({ cards: arabicCards.slice(0, 1), intervals: { again: 10 } }));
    element.addEventListener('sanad-rate', ({ card }) => (element.cards = [arabicCards[1]!, card]));
    element.focus();
    await press(element, 'Enter', '1');
    assert.equal(textOf(element, '.ask'), arabicCards[1]!.front.text);
    assert.equal(textOf(element, '[part=progress]'), 'البطاقة 2 من 3');
    const said = heard(element);
    await press(element, 'z');
    assert.deepEqual(said, ['undo place']);
    assert.equal(textOf(element, '.ask'), arabicCards[0]!.front.text);
  });

  it('keeps the shown card as it is when other cards come behind it', async () => {
    const element = await show(cardsElement({ cards: arabicCards.slice(0, 2) }));
    element.focus();
    await press(element, 'Enter');
    element.cards = [arabicCards[0]!, arabicCards[3]!];
    await element.updateComplete;
    assert.equal(textOf(element, '.answer'), 'نورية');
    assert.isTrue(focused(element)?.matches('.rate.main'));
  });

  it('stays on its card until what was done is kept, and does nothing else meanwhile', async () => {
    const element = await show(cardsElement({ cards: arabicCards.slice(0, 2), intervals: { again: 10 } }));
    const said = heard(element);
    let keep = (): void => undefined;
    element.addEventListener('sanad-rate', (event) => {
      event.waitUntil(new Promise<void>((done) => (keep = done)));
    });
    element.focus();
    await press(element, 'Enter', '3', '4', 'z');
    assert.equal(textOf(element, '.answer'), 'نورية');
    element.cards = [arabicCards[1]!, arabicCards[2]!];
    await element.updateComplete;
    assert.equal(textOf(element, '.answer'), 'نورية');
    keep();
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    assert.equal(textOf(element, '.ask'), arabicCards[1]!.front.text);
    assert.isTrue(focused(element)?.matches('.show'));
    assert.equal(textOf(element, '[part=progress]'), 'البطاقة 2 من 3');
    assert.deepEqual(said, ['flip place', 'rate place good']);
  });

  it('keeps its card when what was done cannot be kept', async () => {
    const element = await show(cardsElement());
    element.addEventListener('sanad-bury', (event) => {
      event.waitUntil(Promise.reject(new Error('full')));
    });
    part(element, '.acts .link:nth-of-type(2)').click();
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    assert.equal(textOf(element, '.ask'), arabicCards[0]!.front.text);
  });

  it('has room for what else a page does with a card', async () => {
    const element = cardsElement();
    const edit = document.createElement('button');
    edit.slot = 'acts';
    element.append(edit);
    await show(element);
    assert.isTrue(edit.assignedSlot?.matches('.acts slot'));
  });

  it('puts a card off or away without a rating, and says so to a screen reader', async () => {
    const element = await show(cardsElement({ cards: arabicCards.slice(0, 2) }));
    const said = heard(element);
    const region = part(element, '[role=status]');
    const [, bury, suspend] = element.renderRoot.querySelectorAll<HTMLElement>('.acts .link');
    bury!.click();
    await element.updateComplete;
    assert.include(region.textContent, 'أُجّلت البطاقة إلى الغد.');
    assert.include(region.textContent, arabicCards[1]!.front.text);
    suspend!.click();
    await element.updateComplete;
    assert.deepEqual(said, ['bury place', 'suspend gap', 'deck-end']);
    assert.include(textOf(element, '.done'), 'لم تقيّم بطاقة');
  });

  it('is made from a lesson, in the page’s language', async function () {
    this.timeout(60_000); // the maker comes as some two hundred modules here
    await import('./card-maker.ts');
    const element = await show(cardsElement({ cards: undefined, lesson }), { language: 'en' });
    const said = heard(element);
    for (let tries = 0; tries < 100 && element.renderRoot.querySelector('.flash, .ending') === null; tries++) {
      await new Promise((done) => setTimeout(done, 50));
    }
    assert.equal(element.renderRoot.querySelector('.kicker')?.textContent, 'Dates');
    assert.isEmpty(said);
    await assertAccessible(element);
  });

  it('is made from a lesson at an address or in a script child, which it asks once', async function () {
    this.timeout(60_000);
    await import('./card-maker.ts');
    const text = JSON.stringify(libraryLesson);
    let asked = 0;
    const fetchText = (): Promise<string> => {
      asked += 1;
      return Promise.resolve(text);
    };
    const host = { ...pageHost, fetchText };
    const there = Object.assign(cardsElement({ cards: undefined, host, count: 1 }), { src: 'x.json' });
    const within = cardsElement({ cards: undefined, host, count: 1 });
    const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });
    within.append(script);
    for (const element of [there, within]) {
      await show(element, { language: 'en' });
      for (let tries = 0; tries < 100 && element.renderRoot.querySelector('.flash') === null; tries++) {
        await new Promise((done) => setTimeout(done, 50));
      }
      assert.equal(textOf(element, '.note'), 'Card 1 of 1');
    }
    assert.equal(asked, 1);
  });

  it('says what is wrong with a lesson, and tries an address again', async () => {
    const answers = [Promise.reject(new TypeError('no network')), Promise.resolve('{')];
    const host = { ...pageHost, fetchText: () => answers.shift() ?? Promise.resolve('') };
    const element = Object.assign(cardsElement({ cards: undefined, host }), { src: 'x.json' });
    const problems: string[] = [];
    element.addEventListener('sanad-error', ({ problem }) => problems.push(problem.reason));
    await show(element, { language: 'en' });
    for (let tries = 0; tries < 100 && element.renderRoot.querySelector('[role="alert"]') === null; tries++) {
      await new Promise((done) => setTimeout(done, 20));
    }
    await assertAccessible(element);
    part(element, '[role="alert"] button').click();
    for (let tries = 0; tries < 100 && problems.length < 2; tries++) await new Promise((done) => setTimeout(done, 20));
    assert.deepEqual(problems, ['unreachable', 'not-json']);
  });

  it('says when there is no card', async () => {
    const element = await show(cardsElement({ cards: [] }), { language: 'en' });
    assert.equal(textOf(element, '.ending'), 'There are no cards here.');
  });

  it('shows hostile text as text, inside 320 px', async () => {
    const [card] = arabicCards;
    const bad = '<img src=x onerror=alert(1)> ' + 'أ'.repeat(200);
    const hostile = { ...card!, front: { type: 'question', text: bad }, back: { ...card!.back, answer: bad } } as const;
    const element = await show(cardsElement({ cards: [hostile], intervals: { again: bad } }), { inlineSize: '280px' });
    part(element, '.show').click();
    await element.updateComplete;
    assert.lengthOf(element.renderRoot.querySelectorAll('img, script'), 0);
    assertNoStyleAttributes(element);
    assertNoOverflow(element);
  });

  it('fits 280 px on every face', async () => {
    for (const card of arabicCards) {
      const element = await show(cardsElement({ cards: [card], typing: true }), { inlineSize: '280px' });
      assertNoOverflow(element);
      part(element, '.show').click();
      await element.updateComplete;
      await Promise.all((element.renderRoot as ShadowRoot).getAnimations().map(({ finished }) => finished));
      assertNoOverflow(element);
    }
  });

  it('breaks no word on a rating in 320 px with letters of any size', async () => {
    for (const [language, cards] of [['ar', arabicCards] as const, ['en', englishCards] as const]) {
      for (const letters of ['100%', '130%', '165%', '200%']) {
        pageStyle(`:root { font-size: ${letters} }`);
        const element = await show(cardsElement({ cards: cards.slice(0, 1) }), { language, inlineSize: '300px' });
        part(element, '.show').click();
        await element.updateComplete;
        for (const word of element.renderRoot.querySelectorAll('.rate b')) {
          const range = new Range();
          range.selectNodeContents(word);
          const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
          assert.lengthOf(lines, 1, `${word.textContent}, ${letters}`);
        }
      }
    }
  });
});
