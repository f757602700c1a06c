import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { foldText, tokensOf } from './fold-text.ts';
import { graphemeLength } from './grapheme-length.ts';
import { proclitics, stripProclitics } from './proclitics.ts';

/** Latin and Arabic text with marks, controls and punctuation, whose signs are read one by one. */
const nearText = fc.string({
  unit: fc
    .oneof(
      ...[
        [0x20, 0x24f],
        [0x600, 0x6ff],
        [0x2000, 0x206f],
      ].map(([min = 0, max = 0]) => fc.integer({ min, max })),
    )
    .map((unit) => String.fromCharCode(unit)),
});
/** A sign of another script, beside which a text is read as a whole. */
const far = '字';

describe('foldText', () => {
  prop.prop([nearText])('writes a text alike alone and beside another script', (text) => {
    expect(`${foldText(text)} ${far}`.trim()).toBe(foldText(`${text} ${far}`));
  });

  test.each([
    ['السَّلَامُ', 'السلام'],
    ['أَإِآٱا', 'ااااا'],
    ['مصطفى', 'مصطفي'],
    ['مؤسسة', 'موسسه'],
    ['شاطئ', 'شاطي'],
    ['هٰذا', 'هذا'],
    ['ﻻ', 'لا'],
    ['١٢۳', '123'],
    ['«نعم»، قال؛ متى؟', 'نعم قال متي'],
    ['Erdoğan’s Çankırı', 'erdogans cankiri'],
    ["Qur'an", 'quran'],
    ['  A\u200B\u00A0b ', 'a b'],
    ['کتاب ی', 'كتاب ي'],
    ['', ''],
  ])('writes «%s» as «%s»', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('gives the words in order', () => {
    expect(tokensOf('في مدينةِ زوارة.')).toEqual(['في', 'مدينه', 'زواره']);
    expect(tokensOf('؟!')).toEqual([]);
  });
});

describe('graphemeLength', () => {
  prop.prop([nearText])('counts a text alike alone and beside another script', (text) => {
    expect(graphemeLength(text) + 1).toBe(graphemeLength(text + far));
  });

  test.each([
    ['السَّلَامُ', 6],
    ['مـــصر', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 1],
    ['👍🏽', 1],
    ['🇱🇾', 1],
    ['a\r\nb', 3],
    ['', 0],
  ])('counts «%s» as %d', (text, length) => {
    expect(graphemeLength(text)).toBe(length);
  });
});

describe('stripProclitics', () => {
  const known = new Set(['مصراته', 'الولايات', 'نفط']);
  const isKnown = (rest: string): boolean => known.has(rest);

  test.each([
    ['بمصراته', 'مصراته'],
    ['ومصراته', 'مصراته'],
    ['للولايات', 'الولايات'],
    ['وللنفط', 'نفط'],
    ['بالنفط', 'نفط'],
    ['مصراته', 'مصراته'],
    ['وزير', 'وزير'],
  ])('finds the known word in «%s»: «%s»', (token, word) => {
    expect(stripProclitics(token, isKnown)).toBe(word);
  });

  test('lists the particles of the item linter', () => {
    for (const particle of 'و ف ب ك ل لل ال وال بال كال فال'.split(' ')) expect(proclitics).toContain(particle);
  });
});
