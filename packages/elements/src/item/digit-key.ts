/** The number on a digit key, Latin or Arabic-Indic (٣, ۳); undefined for any other key. */
export function digitOf(key: string): number | undefined {
  if (key.length !== 1) return undefined;
  for (const zero of ['0', '٠', '۰']) {
    const digit = key.charCodeAt(0) - zero.charCodeAt(0);
    if (digit >= 0 && digit <= 9) return digit;
  }
  return undefined;
}
