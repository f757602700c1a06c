import { describe, expect, test } from 'vitest';
import { everyType, shortAnswer, trueFalse } from '../../test/items.ts';
import { answerText, givenIn, keyOption, keyText, optionsOf, responseTo } from './answer.ts';

describe('what an item offers and takes', () => {
  for (const item of everyType) {
    test(`${item.type}: what was given can be read back from the response`, () => {
      const all = item.type === 'short-answer' ? ['نورية', '', '  '] : optionsOf(item).map((option) => option.id);
      for (const given of all) expect(givenIn(responseTo(item, given))).toBe(given);
    });

    test(`${item.type}: the key is shown as the answer that gives it`, () => {
      const given = keyOption(item) ?? keyText(item);
      expect(answerText(item, responseTo(item, given))).toBe(keyText(item));
      expect(keyText(item)).not.toBe('');
    });
  }

  test('a judgement is offered in the language of the item', () => {
    expect(optionsOf(trueFalse).map((option) => option.text)).toEqual(['صحيحة', 'خاطئة']);
    expect(optionsOf({ ...trueFalse, language: 'en' }).map((option) => option.text)).toEqual(['True', 'False']);
  });

  test('an option that the item no longer has is shown by its id', () => {
    expect(answerText(trueFalse, { type: 'choice', option: 'gone' })).toBe('gone');
    expect(optionsOf(shortAnswer)).toEqual([]);
  });
});
