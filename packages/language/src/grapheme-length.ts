import { readingLoneSigns } from './lone-signs.ts';

const uncounted = /[\p{M}\p{Cf}\p{Emoji_Modifier}\u0640]/gu;
const joined = /\u200D\p{Extended_Pictographic}/gu;
const flags = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;

/**
 * How many letters and signs a reader sees. Harakat, tatweel and controls are not counted; a joined
 * emoji or a flag counts once. Own code: engines differ in `Intl.Segmenter`.
 */
export function graphemeLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const seen = lengthOfSign(text.charCodeAt(i));
    if (seen === undefined) return lengthOfJoined(text);
    length += seen;
  }
  return length;
}

/** Most signs count whatever stands beside them. */
const lengthOfSign = readingLoneSigns(lengthOfJoined);

function lengthOfJoined(text: string): number {
  const seen = text
    .normalize('NFC')
    .replace(joined, '')
    .replace(flags, 'f')
    .replaceAll('\r\n', '\n')
    .replace(uncounted, '');
  return Array.from(seen).length;
}
