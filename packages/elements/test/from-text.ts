import { assert } from 'chai';
import { libraryLesson } from '../../../tests/lessons/library-lesson.ts';
import { pageHost, type ElementsHost } from '../src/host.ts';
import type { SanadElement } from '../src/element.ts';
import { assertAccessible, part, show } from './browser.ts';

/** An element that shows a lesson at an address. */
type LessonElement = SanadElement & { src: string | undefined; host: ElementsHost };

/** Resolves once an element has drawn this, or after two seconds. */
async function drawn(element: SanadElement, selector: string): Promise<void> {
  for (let turn = 0; turn < 200 && element.renderRoot.querySelector(selector) === null; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await element.updateComplete;
  }
}

/** An element at an address that answers with this text, once it shows `selector`. */
async function from(element: LessonElement, text: string, selector: string): Promise<LessonElement> {
  const host = { ...pageHost, fetchText: () => Promise.resolve(text) };
  await show(Object.assign(element, { host, src: 'x.json' }));
  await drawn(element, selector);
  return element;
}

/** What every element that shows a lesson owes to one that comes as text; `shown` is something of the lesson. */
export function readsLessonsFromText(make: () => LessonElement, shown: string): void {
  it('is read from its address', async () => {
    const element = await from(make(), JSON.stringify(libraryLesson), shown);
    assert.isNotEmpty(element.renderRoot.querySelectorAll(shown));
  });

  it('is read from a script inside', async () => {
    const element = make();
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = JSON.stringify(libraryLesson);
    element.append(script);
    await show(element);
    await drawn(element, shown);
    assert.isNotEmpty(element.renderRoot.querySelectorAll(shown));
  });

  it('says what is wrong with it', async () => {
    const element = await from(make(), '{', '[role="alert"]');
    assert.isNotEmpty(part(element, '[role="alert"]').textContent.trim());
    await assertAccessible(element);
  });
}
