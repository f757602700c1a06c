import { SanadQuiz } from '@sanad/elements';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import type * as browserStore from './browser-store.ts';

let stores: typeof browserStore | undefined;

/** `<sanad-quiz>` that can keep what a learner does in the browser; what does so is loaded only then. */
export class KeepingQuiz extends SanadQuiz {
  static override properties: PropertyDeclarations = { storeName: { attribute: 'store-name' } };

  /** Keeps what the learner does under this name, so that an unfinished quiz goes on where it was; nothing when left out. */
  storeName: string | undefined;

  protected override missing(): readonly Promise<unknown>[] {
    return this.storeName && stores === undefined ? [...super.missing(), loadStores()] : super.missing();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('storeName'))
      this.store = this.storeName ? stores?.storeNamed(this.storeName, this.host) : undefined;
    super.willUpdate(changed);
  }
}

async function loadStores(): Promise<void> {
  stores = await import('./browser-store.ts');
}
