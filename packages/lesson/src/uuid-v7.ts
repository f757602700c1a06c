const tailBits = 74n;
const headOfTail = 62n;

/**
 * Makes UUIDs of version 7 (RFC 9562 §5.7) that rise strictly within one maker, also when several are made in one
 * millisecond or the clock steps back (§6.2, method 2: the random part is counted up).
 */
export function uuidV7Maker(randomBytes: (count: number) => Uint8Array): (milliseconds: number) => string {
  let last = -1;
  let tail = 0n;
  return (milliseconds) => {
    const grown = tail + 1n;
    if (milliseconds > last || grown >> tailBits !== 0n) {
      last = Math.max(milliseconds, last + 1);
      tail = randomTail(randomBytes);
    } else {
      tail = grown;
    }
    return written(last, tail);
  };
}

/** 74 random bits of which the highest is 0, so that counting up has room. */
function randomTail(randomBytes: (count: number) => Uint8Array): bigint {
  const bits = randomBytes(10).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return bits & ((1n << (tailBits - 1n)) - 1n);
}

function written(milliseconds: number, tail: bigint): string {
  const high = (BigInt(milliseconds) << 16n) | (7n << 12n) | (tail >> headOfTail);
  const low = (2n << headOfTail) | (tail & ((1n << headOfTail) - 1n));
  const hex = ((high << 64n) | low).toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
