const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as text of an HTML page: nothing in it is markup. */
export function text(words: string): string {
  return words.replaceAll('\0', '').replace(/[&<>"']/gu, (character) => escapes[character] ?? character);
}

/** An attribute with any value, with the space before it. */
export function attribute(name: string, value: string): string {
  return ` ${name}="${text(value)}"`;
}
