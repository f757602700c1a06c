import { keyResponse } from '@sanad/quiz';
import { describe, expect, test } from 'vitest';
import { arabicItems, map, multipleChoice, open, singleChoice, trueFalse } from '../../test/arabic-items.ts';
import { englishItems } from '../../test/english-items.ts';
import { wrongResponse } from '../../test/items.ts';
import { givenTexts, keyTexts, wrongOptions } from './given-texts.ts';

describe('what was answered and what is right, as they are shown', () => {
  for (const item of [...arabicItems, ...englishItems]) {
    test(`${item.id}: the key given as an answer reads as the key`, () => {
      expect(givenTexts(item, keyResponse(item))).toEqual(keyTexts(item));
      expect(keyTexts(item)).not.toContain('');
      expect(wrongOptions(item, keyResponse(item))).toEqual([]);
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
    expect(wrongOptions(map, { type: 'point', at: [19, 22] }).map(({ id }) => id)).toEqual(['zahr']);
  });

  test('wrongly chosen options are those that were chosen and are not the key', () => {
    expect(wrongOptions(multipleChoice, { type: 'choices', options: ['b', 'c'] }).map(({ id }) => id)).toEqual(['c']);
    expect(wrongOptions(singleChoice, undefined)).toEqual([]);
    expect(wrongOptions(open, wrongResponse(open))).toEqual([]);
  });

  test('an option that the item no longer has is shown by its id', () => {
    expect(givenTexts(singleChoice, { type: 'choice', option: 'gone' })).toEqual(['gone']);
  });
});
