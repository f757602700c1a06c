import { describe, expect, test } from 'vitest';
import { names } from '../../../../../tests/lint/fixture/row.ts';
import { verdictOf } from '../../../../../tests/lint/verdict-of.ts';

const seat = {
  type: 'single-choice',
  target: 'meeting.place',
  stem: 'According to the text, where did the two meet?',
  key: 0,
} as const;
const said = {
  type: 'who-said',
  target: 'ask-quiet.source',
  stem: 'أيّ جهة تقول هذا في النص؟',
  statement: 'لتتوقّف الموسيقى عند منتصف الليل.',
  key: 0,
} as const;
const shown = {
  type: 'find-evidence',
  target: 'buses.evidence',
  stem: 'أيّ جملة من النص تسند هذا؟',
  statement: 'لا أجرة على من يركب الحافلة.',
  key: 0,
} as const;

describe('a distractor', () => {
  test.each([
    ['an event among places', { ...seat, options: names('town-hall', 'old-bridge', 'parade') }],
    [
      'a document among bodies',
      {
        type: 'single-choice',
        target: 'dialogue-by.actor',
        stem: 'بحسب النص، من ييسّر الحوار؟',
        key: 0,
        options: names('crafts-house', 'council', 'booklet'),
      },
    ],
    ['a source from nowhere', { ...said, options: [...names('residents', 'council'), 'قبيلة من البحر'] }],
    [
      'a sentence from nowhere',
      { ...shown, options: [{ sentence: 's4-4' }, { sentence: 's5-4' }, 'والقطط تحبّ الحليب في الشتاء.'] },
    ],
  ] as const)('tells that it is wrong: %s', (_, row) => {
    expect(verdictOf('I15', row)).toBe('flaw');
  });

  test.each([
    ['places of two kinds', { ...seat, options: names('town-hall', 'old-bridge', 'sarwa') }],
    [
      'bodies and people by two',
      {
        type: 'single-choice',
        target: 'dialogue-by.actor',
        stem: 'بحسب النص، من ييسّر الحوار؟',
        key: 0,
        options: names('crafts-house', 'council', 'rami', 'nadir'),
      },
    ],
    ['a source by its short name', { ...said, options: [...names('residents'), 'المجلس', 'التجّار'] }],
    [
      'a sentence of the passage cut short',
      { ...shown, options: [{ sentence: 's4-4' }, { sentence: 's5-4' }, 'وستعزف فرقة عين لوز في الحفل.'] },
    ],
  ] as const)('may be right for all that it shows: %s', (_, row) => {
    expect(verdictOf('I15', row)).toBe('pass');
  });
});
