import { SanadQuiz } from '@sanad/elements';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { storeNamed } from './browser-store.ts';

/** `<sanad-quiz>` that can keep what a learner does in the browser. */
export class KeepingQuiz extends SanadQuiz {
  static override properties: PropertyDeclarations = { storeName: { attribute: 'store-name' } };

  /** Keeps what the learner does under this name, so that an unfinished quiz goes on where it was; nothing when left out. */
  storeName: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('storeName')) this.store = this.storeName ? storeNamed(this.storeName, this.host) : undefined;
    super.willUpdate(changed);
  }
}
