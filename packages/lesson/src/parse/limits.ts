/** Most bytes of UTF-8 text in a lesson: 32 MB. */
export const maxBytes = 32 * 1024 * 1024;

/** Most facts in a lesson. */
export const maxFacts = 20_000;

/** Deepest nesting of a lesson's JSON that is looked into. */
const maxDepth = 64;

/** Whether the keys and strings of `input` are more than `limit` bytes of UTF-8, or nest too deep to be a lesson. */
export function exceeds(input: unknown, limit: number): boolean {
  let bytes = 0;
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: input, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string') bytes += utf8Length(value, limit);
    else if (typeof value === 'object' && value !== null) {
      if (depth >= maxDepth) return true;
      for (const [key, child] of Object.entries(value)) {
        bytes += Array.isArray(value) ? 1 : utf8Length(key, limit);
        open.push({ value: child, depth: depth + 1 });
      }
    }
    if (bytes > limit) return true;
  }
  return false;
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
