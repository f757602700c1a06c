/** Whoever keeps what was done with a card may need time for it. */
export class Keeping {
  /** Something is being kept: nothing else is done until it is. */
  isWaiting = false;

  /** Whether what was done is kept, once that is known. */
  async isKept(settled: Promise<unknown>): Promise<boolean> {
    this.isWaiting = true;
    try {
      await settled;
      return true;
    } catch {
      return false;
    } finally {
      this.isWaiting = false;
    }
  }
}
