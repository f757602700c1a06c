/** Milliseconds since 1970, and bytes nobody can foresee: the app's only clock and only chance. */
export interface Host {
  now(): Date;
  /** Milliseconds that never run backwards; for measuring how long something took. */
  elapsed(): number;
  randomBytes(count: number): Uint8Array;
}

/** The browser's own clock and randomness. */
export const browserHost: Host = {
  now: () => new Date(),
  elapsed: () => performance.now(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

/** A seed for a new quiz: a whole number from 0 to 2³²−1. */
export function newSeed(host: Host): number {
  const [a = 0, b = 0, c = 0, d = 0] = host.randomBytes(4);
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}
