/** Most bytes of UTF-8 text in a lesson: 32 MB. */
export const maxBytes = 32 * 1024 * 1024;

/** Most facts in a lesson. */
export const maxFacts = 20_000;

/** Deepest nesting of a lesson's JSON that is looked into. */
const maxDepth = 64;

/** Most bytes of UTF-8 that one UTF-16 code unit can take. */
const maxUnitBytes = 3;

/** Whether the keys and strings of `input` are more than `limit` bytes of UTF-8, or nest too deep to be a lesson. */
export function exceeds(input: unknown, limit: number): boolean {
  const mayExceed = weighs(input, limit, (text) => text.length * maxUnitBytes);
  return mayExceed && weighs(input, limit, (text) => utf8Length(text, limit));
}

/** Whether the keys and strings of `input`, measured by `bytesOf`, are more than `limit`, or nest too deep. */
function weighs(input: unknown, limit: number, bytesOf: (text: string) => number): boolean {
  let bytes = 0;
  const isOver = (value: unknown, depth: number): boolean => {
    if (typeof value === 'string') bytes += bytesOf(value);
    else if (typeof value === 'object' && value !== null) {
      if (depth >= maxDepth) return true;
      if (Array.isArray(value) ? elementsAreOver(value, depth) : fieldsAreOver(value, depth)) return true;
    }
    return bytes > limit;
  };
  const elementsAreOver = (elements: readonly unknown[], depth: number): boolean =>
    elements.some((element) => {
      bytes += 1;
      return isOver(element, depth + 1);
    });
  const fieldsAreOver = (fields: object, depth: number): boolean =>
    Object.keys(fields).some((key) => {
      bytes += bytesOf(key);
      return isOver((fields as Readonly<Record<string, unknown>>)[key], depth + 1);
    });
  return isOver(input, 0);
}

function utf8Length(text: string, limit: number): number {
  if (text.length > limit) return text.length;
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
