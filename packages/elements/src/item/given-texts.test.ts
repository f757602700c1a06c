import { keyResponse } from '@sanad/quiz';
import { describe, expect, test } from 'vitest';
import { arabicItems, map, singleChoice, trueFalse } from '../../test/arabic-items.ts';
import { englishItems } from '../../test/english-items.ts';
import { wrongResponse } from '../../test/items.ts';
import { givenTexts, keyTexts } from './given-texts.ts';

describe('what was answered and what is right, as they are shown', () => {
  for (const item of [...arabicItems, ...englishItems]) {
    test(`${item.id}: the key given as an answer reads as the key`, () => {
      expect(givenTexts(item, keyResponse(item))).toEqual(keyTexts(item));
      expect(keyTexts(item)).not.toContain('');
    });

    test(`${item.id}: a wrong answer does not read as the key`, () => {
      expect(givenTexts(item, wrongResponse(item))).not.toEqual(keyTexts(item));
    });
  }

  test('a judgement is said in the language of the item', () => {
    expect(keyTexts(trueFalse)).toEqual(['خاطئة']);
    expect(keyTexts({ ...trueFalse, language: 'en' })).toEqual(['False']);
  });

  test('a point reads as the place nearest to it', () => {
    expect(givenTexts(map, { type: 'point', at: [19, 22] })).toEqual(['عين الزهر']);
  });

  test('an option that the item no longer has is shown by its id', () => {
    expect(givenTexts(singleChoice, { type: 'choice', option: 'gone' })).toEqual(['gone']);
  });
});
