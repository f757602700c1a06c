import type { Language } from '@sanad/language';
import type { Entity } from '@sanad/lesson';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../define/sanad-map.ts';
import {
  assertAccessible,
  assertNoOverflow,
  clearPage,
  devTools,
  focused,
  part,
  show,
  textOf,
} from '../../test/browser.ts';
import { placesLesson } from '../../test/places-lesson.ts';
import { readsLessonsFromText } from '../../test/from-text.ts';
import { loadLand } from './land/load-land.ts';
import type { SanadMap } from './map.ts';

interface Page {
  readonly language?: Language;
  readonly theme?: string;
  readonly inlineSize?: string;
}

/** A map, with land and at its own width. */
async function shown(properties: Partial<SanadMap> = {}, page: Page = {}): Promise<SanadMap> {
  const language = page.language ?? 'ar';
  const map = Object.assign(document.createElement('sanad-map'), { lesson: placesLesson, language, ...properties });
  const element = await show(map, { ...page, language });
  await loadLand();
  await measured();
  await element.updateComplete;
  return element;
}

/** Observers of sizes are called once a frame. */
async function measured(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
}

function all(element: SanadMap, selector: string): readonly HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

function names(element: SanadMap, selector: string): readonly string[] {
  return all(element, selector).map((each) => each.textContent.trim());
}

function place(element: SanadMap, id: string): HTMLElement {
  return part(element, `[data-place="${id}"]`);
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

afterEach(clearPage);

describe('sanad-map is accessible', () => {
  for (const language of ['ar', 'en'] as const) {
    for (const theme of ['light', 'dark']) {
      it(`in ${language}, ${theme}, with and without a gloss`, async () => {
        const element = await shown({}, { language, theme });
        await assertAccessible(element);
        place(element, 'nuriya').click();
        await element.updateComplete;
        await assertAccessible(element);
      });
    }
  }
});

describe('the places of a map', () => {
  it('are buttons in a list, from west to east; what cannot be drawn is listed apart', async () => {
    const element = await shown();
    assert.deepEqual(names(element, '.marks > li > button'), [
      'الزهر',
      'واحة الريم',
      'سدرة',
      'سهل نورية',
      'نورية',
      'المرج الكبير',
    ]);
    assert.equal(part(element, '.marks').ariaLabel, 'أماكن الدرس على الخريطة');
    assert.deepEqual(names(element, '.elsewhere button'), ['جنوب السهل', 'المذنّب نجم']);
  });

  it('lie on land and water that are drawn once they are loaded', async () => {
    const element = await shown();
    assert.match(part(element, '.land .ground').getAttribute('d') ?? '', /^M[\d.-]+ [\d.-]+L/u);
  });

  it('lie west to east from left to right in both directions', async () => {
    for (const language of ['ar', 'en'] as const) {
      const element = await shown({}, { language });
      const [west, east] = [place(element, 'zahr'), place(element, 'marj')].map((each) => each.getBoundingClientRect());
      assert.isBelow(west!.right, east!.left);
    }
  });

  for (const language of ['ar', 'en'] as const) {
    for (const inlineSize of ['288px', '400px', '704px', '1040px']) {
      it(`are apart, and so are their names, in ${language} at ${inlineSize}`, async () => {
        const element = await shown({}, { language, inlineSize });
        assertNoOverflow(element);
        const labels = all(element, '.marks .mark-name').map((each) => each.getBoundingClientRect());
        const frame = part(element, '.map').getBoundingClientRect();
        for (const [index, label] of labels.entries()) {
          for (const other of labels.slice(index + 1)) assert.isFalse(overlap(label, other));
          assert.isAtLeast(label.left, frame.left);
          assert.isAtMost(label.right, frame.right);
          assert.isAtLeast(label.top, frame.top);
          assert.isAtMost(label.bottom, frame.bottom);
        }
        for (const target of all(element, 'button')) {
          const { width, height } = target.getBoundingClientRect();
          assert.isAtLeast(Math.min(width, height), 43.9);
        }
      });
    }
  }

  it('can be pressed on their names too', async () => {
    const element = await shown({}, { inlineSize: '704px' });
    const { x, y, width, height } = part(element, '[data-place="zahr"] .mark-name').getBoundingClientRect();
    const hit = element.shadowRoot?.elementFromPoint(x + width / 2, y + height / 2);
    assert.equal(hit?.closest('button'), place(element, 'zahr'));
  });
});

describe('the gloss of a place', () => {
  it('opens by keyboard with what is told of it, but no judgement, and closes with Escape', async () => {
    const element = await shown({}, { language: 'en' });
    const opened: string[] = [];
    element.addEventListener('sanad-open-entity', ({ entity }) => opened.push(entity));
    place(element, 'nuriya').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    assert.deepEqual(opened, ['nuriya']);
    assert.equal(place(element, 'nuriya').ariaExpanded, 'true');
    const gloss = textOf(element, '.gloss');
    assert.include(gloss, 'Nuriya City');
    assert.include(gloss, 'The town of Nuriya.');
    assert.include(gloss, 'Salma Najjar visited Nuriya in June.');
    assert.include(gloss, 'More trips to Nuriya may follow');
    assert.notInclude(gloss, 'finest');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    assert.isNull(element.renderRoot.querySelector('.gloss'));
    assert.equal(focused(element), place(element, 'nuriya'));
  });

  it('asks for the passage at the sentence of a fact', async () => {
    const element = await shown();
    const asked: (readonly [string, number])[] = [];
    element.addEventListener('sanad-open-passage', ({ sentence, paragraph }) => asked.push([sentence, paragraph]));
    place(element, 'nuriya').click();
    await element.updateComplete;
    part(element, '.told li:nth-child(2) .link').click();
    assert.deepEqual(asked, [['s2', 2]]);
  });

  it('opens for a place that is not drawn, and gives way to another', async () => {
    const element = await shown({}, { language: 'en' });
    place(element, 'najm').click();
    place(element, 'zahr').click();
    await element.updateComplete;
    assert.deepEqual(names(element, '.gloss-name'), ['Zahr']);
    place(element, 'zahr').click();
    await element.updateComplete;
    assert.equal(textOf(element, '.margin'), 'Choose a place to read what is told of it.');
  });
});

describe('a map without land', () => {
  it('is a list that can be read and pressed', async () => {
    const element = await shown({}, { inlineSize: '320px' });
    Object.assign(element, { land: 'failed' });
    await element.updateComplete;
    assert.include(textOf(element, '.sheet'), 'تعذّر تحميل الخريطة');
    assert.isNull(element.renderRoot.querySelector('.land'));
    assertNoOverflow(element);
    const boxes = all(element, '.marks button').map((each) => each.getBoundingClientRect());
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) assert.isFalse(overlap(box, other));
      assert.isAtLeast(box.height, 44);
    }
    place(element, 'zahr').click();
    await element.updateComplete;
    assert.deepEqual(names(element, '.gloss-name'), ['الزهر']);
    await assertAccessible(element);
  });

  it('of a lesson without coordinates draws no frame', async () => {
    const entities = placesLesson.entities.map((entity): Entity => {
      if (entity.type !== 'place') return entity;
      const { id, type, kind, name } = entity;
      return { id, type, kind, name };
    });
    const element = await shown({ lesson: { ...placesLesson, entities } });
    assert.isNull(element.renderRoot.querySelector('.map'));
    assert.lengthOf(all(element, '.elsewhere button'), 8);
  });
});

describe('a map in forced colours', () => {
  it('keeps its dots and its coast', async () => {
    const features = { features: [{ name: 'forced-colors', value: 'active' }] };
    if (!(await devTools('Emulation.setEmulatedMedia', features))) return;
    try {
      const element = await shown({}, { language: 'en' });
      const dot = getComputedStyle(place(element, 'zahr'), '::before').backgroundColor;
      assert.notEqual(dot, getComputedStyle(part(element, '.map')).backgroundColor);
      await assertAccessible(element);
    } finally {
      await devTools('Emulation.setEmulatedMedia', { features: [] });
    }
  });
});

describe('a map from text', () => {
  readsLessonsFromText(() => document.createElement('sanad-map'), '[data-place]');
});
