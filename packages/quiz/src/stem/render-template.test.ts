import { readFileSync } from 'node:fs';
import { readLesson } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { indexLesson } from '../index-lesson.ts';
import { termOf } from '../term.ts';
import { renderTemplate } from './render-template.ts';

const read = readLesson(readFileSync(new URL('../../../../content/libya-2020.lesson.json', import.meta.url), 'utf8'));
if (!read.ok) throw new Error(JSON.stringify(read.error));
const index = indexLesson(read.value);

function rendered(template: string): string | undefined {
  const fact = index.facts.get('syrian-fighters-sent');
  if (!fact) throw new Error('syrian-fighters-sent');
  return renderTemplate(template, { index, fact, asked: termOf(index, fact, '@period'), language: 'ar' });
}

test.each([
  ['as a subject', 'وصل {group}', 'وصل المقاتلون السوريون'],
  ['after a preposition', 'عن {group.genitive}', 'عن المقاتلين السوريين'],
  ['as an object', 'أرسلت {group.accusative}', 'أرسلت المقاتلين السوريين'],
])('writes a plural name in its case %s', (_, template, words) => {
  expect(rendered(template)).toBe(words);
});

test('leaves out a part in brackets that the fact cannot fill, and refuses one without brackets', () => {
  expect(rendered('أرسلت {actor}[ عن {addressee}]')).toBe('أرسلت تركيا');
  expect(rendered('أرسلت {actor} عن {addressee}')).toBeUndefined();
});

test.each([
  ['a feminine noun', 'مركبة', 'أيّ مركبة سارت'],
  ['a feminine noun with its adjective', 'أداة علمية', 'أيّ أداة علمية سارت'],
  ['a masculine noun', 'مسبار', 'أيّ مسبار سار'],
  ['a masculine noun with a feminine one after it', 'جهاز ملاحة', 'أيّ جهاز ملاحة سار'],
])('agrees with the noun that it asks with: %s', (_, noun, words) => {
  const entity = { id: 'hudhud', type: 'object', name: { ar: 'الهدهد' }, noun: { ar: noun } } as const;
  const fact = index.facts.get('syrian-fighters-sent');
  if (!fact) throw new Error('syrian-fighters-sent');
  const asking = { index, fact, asked: { kind: 'entity', entity }, language: 'ar' } as const;
  expect(renderTemplate('{?} {?:سار|سارت}', asking)).toBe(words);
});

test('a year takes its noun with its preposition in Arabic', () => {
  const base = index.facts.get('trip-zuwara');
  if (!base) throw new Error('trip-zuwara');
  const dated = (edtf: string): string | undefined =>
    renderTemplate('انطلق الوفد {date.on}', {
      index,
      fact: { ...base, values: { ...base.values, date: { type: 'date', edtf } } },
      language: 'ar',
    });
  expect(dated('2020')).toBe('انطلق الوفد في عام 2020');
  expect(dated('2020-06-22')).toBe('انطلق الوفد في 22 يونيو 2020');
});

test('asks for several things in the plural, and its verb agrees', () => {
  const fact = index.facts.get('trip-zuwara');
  const entity = index.entities.get('zuwara');
  if (!fact || !entity) throw new Error('trip-zuwara');
  const asked = { kind: 'entity', entity } as const;
  const ask = (template: string, language: 'ar' | 'en', asksSeveral: boolean): string | undefined =>
    renderTemplate(template, { index, fact, asked, language, asksSeveral });
  expect(ask('{?} {?:استقبل|استقبلت} الوفد؟', 'ar', false)).toBe('أيّ مدينة استقبلت الوفد؟');
  expect(ask('{?} {?:استقبل|استقبلت} الوفد؟', 'ar', true)).toBe('أيّ المدن استقبلت الوفد؟');
  expect(ask('{?} received it?', 'en', true)).toBe('which cities received it?');
  expect(ask('which {#:aim|aims}', 'en', false)).toBe('which aim');
  expect(ask('which {#:aim|aims}', 'en', true)).toBe('which aims');
});
