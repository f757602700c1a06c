import { SanadQuiz } from '@sanad/elements';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { storeNamed } from './browser-store.ts';

/** `<sanad-quiz>` that can keep what a learner does in the browser. */
export class KeepingQuiz extends SanadQuiz {
  /** Keeps what the learner does under this name, so that an unfinished quiz goes on where it was; nothing when left out. */
  @property({ attribute: 'store-name' }) storeName: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('storeName')) this.store = this.storeName ? storeNamed(this.storeName, this.host) : undefined;
    super.willUpdate(changed);
  }
}
