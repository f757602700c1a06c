const offset = 0x811c9dc5;
const prime = 0x01000193;

/** 32 bits of FNV-1a: of a text's UTF-16 code units, or of bytes four by four; a part of four at the end does not count. */
export function checksum(content: string | ArrayBuffer): number {
  return typeof content === 'string' ? ofText(content) : ofWords(new Int32Array(content, 0, content.byteLength >> 2));
}

function ofText(text: string): number {
  let hash = offset;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash;
}

function ofWords(words: Int32Array): number {
  const { length } = words; // a million at an opening: an iterator would take four times as long
  let hash = offset;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), prime);
  return hash;
}
