type Tell = (this: ElementInternals, ...told: Parameters<ElementInternals['setFormValue']>) => void;

/** What `run` makes an element of this tag give the browser last, to be kept for when its page is come back to. */
export async function keptOf(tag: string, run: () => Promise<unknown>): Promise<unknown> {
  const own: Tell = Reflect.get<ElementInternals, 'setFormValue'>(ElementInternals.prototype, 'setFormValue');
  let kept: unknown;
  const watched: Tell = function (value, state) {
    if (this.shadowRoot?.host.localName === tag) kept = state;
    own.call(this, value, state);
  };
  Reflect.set(ElementInternals.prototype, 'setFormValue', watched);
  try {
    await run();
  } finally {
    Reflect.set(ElementInternals.prototype, 'setFormValue', own);
  }
  return kept;
}
