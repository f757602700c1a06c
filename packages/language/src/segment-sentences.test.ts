import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { segmentSentences } from './segment-sentences.ts';

describe('segmentSentences', () => {
  test.each([
    ['ar', 'زار الوفد زوارة. ثم عاد.', ['زار الوفد زوارة.', 'ثم عاد.']],
    ['ar', 'متى؟ في 22 يونيو!', ['متى؟', 'في 22 يونيو!']],
    ['ar', 'قال «نعم.» ثم خرج.', ['قال «نعم.»', 'ثم خرج.']],
    ['ar', 'بلغ 3.5 مليون. انتهى', ['بلغ 3.5 مليون.', 'انتهى']],
    ['ar', 'قال د. أحمد شيئا.', ['قال د. أحمد شيئا.']],
    ['en', 'Mr. Smith left. He was late.', ['Mr. Smith left.', 'He was late.']],
    ['en', 'It cost 3.5 dollars. J. Smith paid.', ['It cost 3.5 dollars.', 'J. Smith paid.']],
    ['en', 'The U.S. team won.\nNext line', ['The U.S. team won.', 'Next line']],
    ['en', '', []],
  ] as const)('cuts %s «%s»', (language, text, sentences) => {
    expect(segmentSentences(text, language)).toEqual(sentences);
  });

  property.prop([fc.string()])('loses no letter', (text) => {
    const joined = segmentSentences(text, 'en').join('');
    expect(joined.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  });
});
