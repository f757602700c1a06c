import { describe, expect, test } from 'vitest';
import { names } from '../../../../../tests/lint/fixture/row.ts';
import { verdictOf } from '../../../../../tests/lint/verdict-of.ts';

const said = {
  type: 'who-said',
  target: 'ask-lanes.source',
  options: names('residents', 'ministry', 'committee'),
  key: 0,
} as const;
const kind = { type: 'statement-kind', target: 'office-rami.kind', key: 0 } as const;

describe('the sentence cited', () => {
  test.each([
    ['Which body says this in the text?', 'The lanes should be lit.', ['An office', 'A figure', 'An opinion']],
    ['أيّ جهة تقول هذا في النص؟', 'ينبغي أن تُنار الأزقّة.', ['منصب', 'رقم', 'رأي']],
  ] as const)('is one that the item is about, whatever it asks for: %s', (stem, statement, options) => {
    expect(verdictOf('I14', { ...said, stem, statement })).toBe('pass');
    expect(verdictOf('I14', { ...said, stem, statement, evidence: ['s4-5'] })).toBe('flaw');
    expect(verdictOf('I14', { ...said, stem, statement, evidence: ['s4-5', 's5-2'] })).toBe('pass');
    expect(verdictOf('I14', { ...kind, stem, statement, options })).toBe('pass');
    expect(verdictOf('I14', { ...kind, stem, statement, options, evidence: ['s5-2'] })).toBe('flaw');
  });

  test.each([
    ['Which sentence shows this?', 'Bus rides cost nothing.'],
    ['أيّ جملة تدلّ على هذا؟', 'لا أجرة على الركّاب.'],
  ])('is the key where evidence is asked: %s', (stem, statement) => {
    const options = [{ sentence: 's4-4' }, { sentence: 's5-4' }];
    const asked = { type: 'find-evidence', target: 'buses.evidence', stem, statement, options, key: 0 } as const;
    expect(verdictOf('I14', { ...asked, evidence: ['s4-4'] })).toBe('pass');
    expect(verdictOf('I14', { ...asked, evidence: ['s5-4'] })).toBe('flaw');
  });

  test.each([
    'According to the text, how do the plans of the council and of the committee differ?',
    'بحسب النص، بمَ تختلف خطط المجلس عن خطط اللجنة؟',
  ])('stands for each fact of an open question: %s', (stem) => {
    const open = {
      type: 'open',
      target: ['buses.source', 'aim-ages.source'],
      stem,
      modelAnswer: '…',
      rubric: ['…'],
    } as const;
    expect(verdictOf('I14', { ...open, evidence: ['s4-4', 's2-3'] })).toBe('pass');
    expect(verdictOf('I14', { ...open, evidence: ['s4-4'] })).toBe('flaw');
  });
});
