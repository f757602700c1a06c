/**
 * Whether a UTF-16 code unit is read alike whatever stands beside it: Latin and Arabic letters, marks, digits and
 * punctuation. Not a carriage return and not a joiner, and no other script: there a sign may join the next one.
 */
function standsAlone(unit: number): boolean {
  if (unit < 0x2_50) return unit !== 0x0d;
  return (unit >= 0x6_00 && unit <= 0x6_ff) || (unit >= 0x20_00 && unit <= 0x20_6f && unit !== 0x20_0d);
}

/**
 * Reads signs one by one, each worked out when it is first met: undefined for a code unit that cannot be read
 * without its neighbours.
 */
export function readingLoneSigns<T>(read: (sign: string) => T): (unit: number) => T | undefined {
  const known = new Array<T | undefined>(0x20_70);
  return (unit) => {
    const found = known[unit];
    if (found !== undefined || !standsAlone(unit)) return found;
    const reading = read(String.fromCharCode(unit));
    known[unit] = reading;
    return reading;
  };
}
