import { assert } from 'chai';
import { html, type TemplateResult } from 'lit';
import { clearPage, part, show, textOf } from '../test/browser.ts';
import { SanadElement } from './element.ts';

let failing = false;

/** Draws after something else has come. */
class Late extends SanadElement {
  #came = false;
  come: () => void = () => undefined;

  begin(): void {
    this.#came = false;
  }

  protected override missing(): readonly Promise<unknown>[] {
    if (this.#came) return super.missing();
    const coming = new Promise<void>((resolve, reject) => {
      if (failing) reject(new Error('offline'));
      this.come = resolve;
    });
    return [...super.missing(), coming.then(() => (this.#came = true))];
  }

  protected override render(): TemplateResult {
    return html`<p lang=${this.strings.language}>${this.strings.check}</p>`;
  }
}
customElements.define('test-late', Late);

afterEach(clearPage);

describe('an element that has not loaded what it draws with', () => {
  it('shows what stands between its tags, until it draws', async () => {
    const element = new Late();
    element.textContent = 'السؤال بلا برنامج';
    const shown = show(element);
    await new Promise(requestAnimationFrame);
    const height = element.getBoundingClientRect().height;
    assert.isAbove(height, 0);
    element.come();
    await shown;
    assert.equal(textOf(element, 'p'), 'تحقّق');
    assert.isNull(element.renderRoot.querySelector('slot'));
  });

  it('lets nothing be pressed that belongs to what was there before', async () => {
    const element = new Late();
    const shown = show(element);
    await new Promise(requestAnimationFrame);
    element.come();
    await shown;
    element.begin();
    element.requestUpdate();
    await new Promise(requestAnimationFrame);
    assert.isTrue(part(element, 'p').matches('[inert]'));
    element.come();
    await element.updateComplete;
    assert.isFalse(part(element, 'p').matches('[inert]'));
  });

  it('says that it could not, and tries again with the next change', async () => {
    failing = true;
    const element = new Late();
    const causes: unknown[] = [];
    element.addEventListener('sanad-error', ({ cause }) => causes.push(cause));
    await show(element);
    assert.match(String(causes[0]), /offline/u);
    failing = false;
    element.uiLanguage = 'en';
    await new Promise(requestAnimationFrame);
    element.come();
    await element.updateComplete;
    assert.equal(textOf(element, 'p'), 'Check');
  });
});
