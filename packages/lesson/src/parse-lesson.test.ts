import { describe, expect, test } from 'vitest';
import { copyOfLibraryLesson } from '../../../tests/lessons/library-lesson.ts';
import { parseLesson, problemsOf, readLesson } from './parse-lesson.ts';

type Raw = Record<string, unknown> & ReturnType<typeof copyOfLibraryLesson>;

/** The codes and paths found after one change to a sound lesson. */
function found(change: (lesson: Raw) => void): readonly string[] {
  const lesson = copyOfLibraryLesson() as Raw;
  change(lesson);
  const parsed = parseLesson(lesson);
  return parsed.ok ? [] : parsed.error.map(({ code, path }) => `${code} ${path}`);
}

describe('parseLesson', () => {
  test('accepts a sound lesson and gives it back unchanged', () => {
    expect(parseLesson(copyOfLibraryLesson())).toEqual({ ok: true, value: copyOfLibraryLesson() });
  });

  test('parse, serialise, parse is identity', () => {
    const once = readLesson(JSON.stringify(copyOfLibraryLesson()));
    if (!once.ok) throw new Error(JSON.stringify(once.error));
    expect(readLesson(JSON.stringify(once.value))).toEqual(once);
  });

  test('every problem speaks both languages', () => {
    const parsed = parseLesson({ ...copyOfLibraryLesson(), facts: [{}], passage: 'x' });
    if (parsed.ok) throw new Error('accepted');
    for (const { message } of parsed.error) {
      expect(message.en).not.toBe('');
      expect(message.ar).toMatch(/[\u0600-\u06ff]/u);
    }
  });

  test.each<[string, (lesson: Raw) => void, string]>([
    [
      'an unknown reference',
      (l) => (l.facts[0]!.relation = { type: 'visit', actor: 'nobody' } as never),
      'unknown-reference facts[0].relation.actor',
    ],
    [
      'a value that no fact has, though every object has something of that name',
      (l) => (l.passage[1]![1]!.text = { ar: '{هذا|@rooms.constructor}', en: '{this|@rooms.constructor}' }),
      'unknown-reference passage[1][1].text.ar',
    ],
    ['an unknown sentence', (l) => (l.facts[0]!.evidence = ['s9']), 'unknown-reference facts[0].evidence[0]'],
    [
      'a source that cannot speak',
      (l) => (l.passage[0]![0]!.attribution = [{ source: 'fez', verb: 'state' }]),
      'unknown-reference passage[0][0].attribution[0].source',
    ],
    [
      'references that differ between languages',
      (l) => (l.passage[1]![1]!.text.en = '{Readers|readers} find it quiet.'),
      'differing-references passage[1][1].text',
    ],
    [
      'evidence that does not mention the fact',
      (l) => (l.facts[0]!.evidence = ['s3']),
      'evidence-without-mention facts[0].evidence',
    ],
    [
      'a surface with a joined particle',
      (l) =>
        (l.passage[0]![1]!.text.ar =
          'زار {الوفد|team} {بوجدة|oujda} في {12 مايو 2024|@trip-oujda.date} {الرباط|rabat}.'),
      'surface-holds-particle passage[0][1].text.ar',
    ],
    [
      'a surface with an English article',
      (l) => (l.passage[1]![1]!.text.en = '{Readers|readers} find {the library|library} quiet.'),
      'surface-holds-article passage[1][1].text.en',
    ],
    [
      'a surface with the counted noun',
      (l) => (l.facts[3]!.statement.en = 'The {neighbourhood library|library} has {15 rooms|@count}.'),
      'surface-holds-counted-noun facts[3].statement.en',
    ],
    [
      'a number that is not the value',
      (l) => (l.facts[3]!.statement.en = 'The {neighbourhood library|library} has {16|@count} rooms.'),
      'surface-differs-from-value facts[3].statement.en',
    ],
    [
      'a date that is not the value',
      (l) => (l.facts[0]!.statement.en = 'The {library team|team} visited {Tangier|tangier} on {4 March 2024|@date}.'),
      'surface-differs-from-value facts[0].statement.en',
    ],
    ['a repeated id', (l) => (l.entities[1]!.id = 'library'), 'duplicate-id entities[1].id'],
    [
      'a claim without attribution',
      (l) => delete (l.passage[1]![1] as Partial<Raw['passage'][0][0]>).attribution,
      'claim-without-attribution facts[5]',
    ],
    ['two facts that say the same', (l) => l.facts.push({ ...l.facts[0]!, id: 'again' }), 'duplicate-fact facts[7]'],
    [
      'a missing language',
      (l) => delete (l.facts[5]!.statement as { en?: string }).en,
      'missing-language facts[5].statement',
    ],
    [
      'text that cannot be read',
      (l) => (l.facts[5]!.statement.en = 'The {library'),
      'malformed-text facts[5].statement.en',
    ],
    [
      'a date that is no EDTF',
      (l) => (l.facts[0]!.values = { date: { type: 'date', edtf: '3/3/2024' } } as never),
      'bad-date facts[0].values.date.edtf',
    ],
    [
      'an event after one that is not there',
      (l) => Object.assign(l.facts[0]!, { after: { facts: ['nothing'], evidence: ['s1'] } }),
      'unknown-reference facts[0].after.facts[0]',
    ],
    [
      'an event that comes before itself',
      (l) => {
        Object.assign(l.facts[0]!, { after: { facts: ['trip-fez'], evidence: ['s1'] } });
        Object.assign(l.facts[1]!, { after: { facts: ['trip-tangier'], evidence: ['s1'] } });
      },
      'bad-order facts[0].after',
    ],
    [
      'a plan that comes after something',
      (l) => Object.assign(l.facts[6]!, { after: { facts: ['trip-fez'], evidence: ['s1'] } }),
      'bad-order facts[6].after',
    ],
    ['a misspelt field', (l) => (l['fcats'] = []), 'wrong-shape fcats'],
    ['an id in capitals', (l) => (l.id = 'Library'), 'bad-id id'],
    ['a newer format', (l) => (l.format = 'sanad-lesson/2'), 'newer-format format'],
  ])('names %s', (_, change, expected) => {
    expect(found(change)).toContain(expected);
  });

  test('asks for one attribution when the sentences of a fact have two', () => {
    expect(found((l) => (l.facts[5]!.evidence = ['s3', 's4']))).toContain('conflicting-attribution facts[5]');
  });

  test('opens a draft in one language with things left to mend, and lists them', () => {
    const draft = copyOfLibraryLesson() as Raw;
    draft.state = 'draft';
    draft.languages = ['en'];
    (draft.passage[1]![1] as { attribution?: unknown }).attribution = undefined;
    const parsed = readLesson(
      JSON.stringify({ ...draft, facts: draft.facts.map((fact) => ({ ...fact, confidence: 0.5 })) }),
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(problemsOf(parsed.value).map(({ code }) => code)).toEqual(['claim-without-attribution']);
  });

  test.each([null, 7, 'text', [], [copyOfLibraryLesson()]])('refuses %s as no lesson', (input) => {
    expect(parseLesson(input)).toMatchObject({ ok: false, error: [{ code: 'not-json-object' }] });
  });

  test('refuses more than 20,000 facts and more than 32 MB, with the reason', () => {
    const fact = copyOfLibraryLesson().facts[0];
    expect(parseLesson({ ...copyOfLibraryLesson(), facts: Array.from({ length: 20_001 }, () => fact) })).toMatchObject({
      ok: false,
      error: [{ code: 'too-many-facts' }],
    });
    expect(parseLesson({ ...copyOfLibraryLesson(), id: 'م'.repeat(17 * 1024 * 1024) })).toMatchObject({
      ok: false,
      error: [{ code: 'too-large' }],
    });
  });

  test('refuses JSON that nests without end, and text that is no JSON', () => {
    const loop: Record<string, unknown> = { format: 'sanad-lesson/1' };
    loop['passage'] = loop;
    expect(parseLesson(loop)).toMatchObject({ ok: false, error: [{ code: 'too-large' }] });
    expect(readLesson('{')).toMatchObject({ ok: false, error: [{ code: 'not-json-object' }] });
  });

  test('does not let a key named __proto__ through', () => {
    const parsed = readLesson(
      JSON.stringify(copyOfLibraryLesson()).replace(
        '"values":{',
        '"values":{"__proto__":{"type":"date","edtf":"2024"},',
      ),
    );
    expect(parsed.ok && Object.getPrototypeOf(parsed.value.facts[0]?.values)).not.toHaveProperty('edtf');
  });

  test('quotes hostile text on one line, without controls', () => {
    const parsed = parseLesson({ ...copyOfLibraryLesson(), format: 'x\u202e\n<script>' });
    expect(parsed.ok ? '' : parsed.error[0]?.message.en).toContain('"x  <script>"');
  });
});
