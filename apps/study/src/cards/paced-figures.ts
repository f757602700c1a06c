/** Figures that take long to work out: those at hand serve until a pause is over, however often what they go by changes. */
export class PacedFigures<T> {
  readonly #pause: number;
  readonly #changed: () => void;
  #known: { readonly by: readonly unknown[]; readonly figures: T } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` hears after `pause` milliseconds that other figures are to be had. */
  constructor(pause: number, changed: () => void) {
    this.#pause = pause;
    this.#changed = changed;
  }

  /** The figures at hand, which may go by what was before `by`; worked out where there are none. */
  of(by: readonly unknown[], work: () => T): T {
    this.#known ??= { by, figures: work() };
    const known = this.#known;
    if (by.some((one, place) => one !== known.by[place])) this.#timer ??= setTimeout(this.#forget, this.#pause);
    return known.figures;
  }

  /** Lets nobody hear of anything any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#known = undefined;
  }

  readonly #forget = (): void => {
    this.stop();
    this.#changed();
  };
}
