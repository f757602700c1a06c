/** What an element reaches for beyond its properties; a test puts its own in its place. */
export interface ElementsHost {
  now(): Date;
  /** Milliseconds that never run backwards; for measuring how long something took. */
  elapsed(): number;
  /** Bytes that nobody can foresee. */
  randomBytes(count: number): Uint8Array;
  /** The text at an address; rejects when it cannot be had. */
  fetchText(address: string, signal: AbortSignal): Promise<string>;
  /** Calls back every so many milliseconds; returns how to stop. */
  every(milliseconds: number, call: () => void): () => void;
  /** Calls back once, when nothing more urgent is to be done. */
  whenIdle(call: () => void): void;
}

/** Milliseconds after which a page that is never idle is taken for idle. */
const longestWait = 2000;

/** The clock, chance and network of the page. */
export const pageHost: ElementsHost = {
  now: () => new Date(),
  elapsed: () => performance.now(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  async fetchText(address, signal) {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`${String(response.status)} ${response.statusText}`);
    return response.text();
  },
  every(milliseconds, call) {
    const timer = setInterval(call, milliseconds);
    return () => {
      clearInterval(timer);
    };
  },
  whenIdle(call) {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(call, { timeout: longestWait });
    else setTimeout(call, longestWait);
  },
};

/** A seed for a new quiz: a whole number from 0 to 2³²−1. */
export function newSeed(host: Pick<ElementsHost, 'randomBytes'>): number {
  const [a = 0, b = 0, c = 0, d = 0] = host.randomBytes(4);
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}
