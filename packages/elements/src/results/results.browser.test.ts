import type { Grade } from '@sanad/lesson';
import type { QuizResult } from '@sanad/quiz';
import { assert } from 'chai';
import '../define/sanad-results.ts';
import {
  assertAccessible,
  assertNoOverflow,
  assertNoStyleAttributes,
  clearPage,
  part,
  show,
  textOf,
} from '../../test/browser.ts';
import { cloze, singleChoice, trueFalse } from '../../test/arabic-items.ts';
import { hostile } from '../../test/items.ts';
import type { SanadResults } from './results.ts';

const wrong: Grade = { verdict: 'wrong', points: 0, feedback: '' };

const result: QuizResult = {
  points: 7,
  corrected: 6,
  items: 10,
  byTopic: [
    { of: 'place', points: 3, corrected: 2.67, items: 4 },
    { of: 'source', points: 0, corrected: -0.67, items: 2 },
    { of: 'date', points: 4, corrected: 4, items: 4 },
  ],
  byLevel: [],
  mistakes: [
    { item: singleChoice, response: { type: 'choice', option: 'a' }, grade: wrong },
    { item: trueFalse, response: { type: 'truth', value: true }, grade: wrong },
  ],
  skipped: [cloze],
  late: [],
};

function resultsElement(of: QuizResult = result): SanadResults {
  return Object.assign(document.createElement('sanad-results'), { result: of });
}

afterEach(clearPage);

describe('sanad-results is accessible', () => {
  for (const language of ['ar', 'en']) {
    for (const theme of ['light', 'dark']) {
      it(`in ${language}, ${theme}`, async () => {
        await assertAccessible(await show(resultsElement(), { language, theme }));
      });
    }
  }
});

describe('the result of a quiz', () => {
  it('is said in words, with the noun in its counted form', async () => {
    assert.equal(textOf(await show(resultsElement()), '.score'), 'أصبت 7 من 10 أسئلة');
    const eleven = await show(resultsElement({ ...result, items: 11 }));
    assert.equal(textOf(eleven, '.score'), 'أصبت 7 من 11 سؤالًا');
    const english = await show(resultsElement({ ...result, points: 0.5, items: 1 }), { language: 'en' });
    assert.equal(textOf(english, '.score'), 'You got 0.5 of 1 question right');
  });

  it('is drawn by topic in a table that says the same, growing in reading direction', async () => {
    const element = await show(resultsElement());
    const rows = [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      row.textContent.replace(/\s+/gu, ' ').trim(),
    );
    assert.deepEqual(rows, ['الأماكن 3 من 4', 'المصادر 0 من 2', 'التواريخ 4 من 4']);
    const track = part(element, '.track').getBoundingClientRect();
    const bar = part(element, '.got').getBoundingClientRect();
    assert.closeTo(bar.right, track.right, 1);
    assert.closeTo(bar.width / track.width, 0.75, 0.02);
  });

  it('tells each mistake with what was answered, the key and the evidence', async () => {
    const element = await show(resultsElement());
    const mistake = textOf(element, '.mistakes li');
    for (const words of [singleChoice.stem, 'إجابتك: سدرة', 'الصواب: نورية', 'صياغة سند، الفقرة 2']) {
      assert.include(mistake, words);
    }
    assert.equal(textOf(element, '.mistakes li mark'), 'نورية');
    let opened = '';
    element.addEventListener('sanad-open-passage', ({ sentence }) => (opened = sentence));
    part(element, '.clip .link').click();
    assert.equal(opened, 's3');
  });

  it('lists what was left unanswered without its key', async () => {
    const skipped = textOf(await show(resultsElement()), '.skipped');
    assert.include(skipped, cloze.stem);
    assert.notInclude(skipped, 'نورية');
  });

  it('says when nothing was wrong', async () => {
    const element = await show(resultsElement({ ...result, mistakes: [], skipped: [] }));
    assert.include(textOf(element, '.results'), 'لم تخطئ');
    assert.isNull(element.renderRoot.querySelector('.mistakes, .skipped'));
  });

  it('shows hostile text as text, inside 320 px', async () => {
    const mistakes = [{ item: hostile, response: { type: 'choice', option: 'a' }, grade: wrong }] as const;
    const element = await show(resultsElement({ ...result, mistakes }), { inlineSize: '280px' });
    assert.lengthOf(element.renderRoot.querySelectorAll('script, img'), 0);
    assertNoOverflow(element);
    assertNoStyleAttributes(element);
  });
});
