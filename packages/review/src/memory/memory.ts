/** What is remembered of a card, as FSRS-6 describes it. */
export interface Memory {
  /** Days after which the chance to recall it has fallen to 90 %. */
  readonly stability: number;
  /** 1 for the easiest to 10. */
  readonly difficulty: number;
}
