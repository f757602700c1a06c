import { parseLesson } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { copyOfLibraryLesson } from '../../../tests/lessons/library-lesson.ts';
import { indexLesson } from './index-lesson.ts';
import type { LessonIndex } from './lesson-index.ts';
import type { Slot } from './options/distractors.ts';
import { argumentsOf } from './stem/render-template.ts';
import type { Term } from './term.ts';
import { roleTruth } from './truth.ts';

function indexed(change: (lesson: ReturnType<typeof copyOfLibraryLesson>) => object = (l) => l): LessonIndex {
  const parsed = parseLesson(change(copyOfLibraryLesson()));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return indexLesson(parsed.value);
}

const entity = (index: LessonIndex, id: string): Term => {
  const found = index.entities.get(id);
  if (!found) throw new Error(id);
  return { kind: 'entity', entity: found };
};
/** What stands in a role of a fact, the first where there are several; a fact without the role has nothing there. */
const slot = (index: LessonIndex, id: string, role: string, reference?: string): Slot => {
  const fact = index.facts.get(id);
  if (!fact) throw new Error(id);
  return { fact, role, reference: reference ?? argumentsOf(fact, role)[0] ?? '' };
};

describe('the truth of a role', () => {
  test('is true for what the fact says', () => {
    const index = indexed();
    expect(roleTruth(index, slot(index, 'trip-fez', 'place')).of(entity(index, 'fez')).is).toBe('true');
  });

  test('is false where a key of the relation determines the role', () => {
    const index = indexed();
    expect(roleTruth(index, slot(index, 'trip-fez', 'place')).of(entity(index, 'tangier')).is).toBe('false');
  });

  test('is unknown for a place that holds the key', () => {
    const index = indexed((lesson) => ({
      ...lesson,
      entities: lesson.entities.map((e) => (e.id === 'fez' ? { ...e, partOf: ['rabat'] } : e)),
    }));
    expect(roleTruth(index, slot(index, 'trip-fez', 'place')).of(entity(index, 'rabat'))).toEqual({
      is: 'unknown',
      because: 'overlap',
    });
  });

  test('is unknown where the date given is a month: there is room for another trip in it', () => {
    const index = indexed((lesson) => {
      const whole = JSON.stringify(lesson);
      const inApril = [
        ['9 أبريل 2024', 'أبريل 2024'],
        ['9 April 2024', 'April 2024'],
        ['2024-04-09', '2024-04'],
      ] as const;
      return JSON.parse(inApril.reduce((text, [day, month]) => text.replaceAll(day, month), whole)) as object;
    });
    expect(roleTruth(index, slot(index, 'trip-fez', 'place')).of(entity(index, 'rabat')).is).toBe('unknown');
  });

  test('is unknown for an open relation, and false once the passage closes its list', () => {
    const open = indexed();
    const other = entity(open, 'team');
    expect(roleTruth(open, slot(open, 'support', 'demand')).of(entity(open, 'reading')).is).toBe('true');
    expect(roleTruth(open, slot(open, 'support', 'actor')).of(other)).toEqual({ is: 'unknown', because: 'open' });
    const closed = indexed((lesson) => ({
      ...lesson,
      closures: [{ relation: 'supports', given: { demand: 'reading' }, role: 'actor', evidence: ['s5'] }],
    }));
    expect(roleTruth(closed, slot(closed, 'support', 'actor')).of(entity(closed, 'team')).is).toBe('false');
  });

  test('is unknown for what another relation tells of the same, even where the list is closed', () => {
    const text = { ar: 'سعى {الوفد|team} إلى {القراءة|reading}.', en: 'The {team|team} sought {reading|reading}.' };
    const seeking = { id: 's9', paragraph: 1, text };
    const closed = indexed((lesson) => ({
      ...lesson,
      facts: [
        ...lesson.facts,
        {
          id: 'seek-reading',
          nature: 'event',
          weight: 'detail',
          statement: text,
          relation: { type: 'seeks', actor: 'team', demand: 'reading' },
          evidence: ['s9'],
        },
      ],
      passage: lesson.passage.map((paragraph, i) => (i === 0 ? [...paragraph, seeking] : paragraph)),
      closures: [{ relation: 'supports', given: { demand: 'reading' }, role: 'actor', evidence: ['s5'] }],
    }));
    expect(roleTruth(closed, slot(closed, 'support', 'actor')).of(entity(closed, 'team'))).toEqual({
      is: 'unknown',
      because: 'told-with',
    });
  });

  test('is unknown where what a closed list is given for is itself what is asked', () => {
    const statement = { ar: 'التقت {هالة|hala} {الوفد|team}.', en: '{Hala Nour|hala} met the {library team|team}.' };
    const closed = indexed((lesson) => ({
      ...lesson,
      facts: [
        ...lesson.facts,
        {
          id: 'hala-met',
          nature: 'event',
          weight: 'detail',
          statement,
          relation: { type: 'meets', parties: ['hala', 'team'] },
          evidence: ['s9'],
        },
      ],
      passage: lesson.passage.map((paragraph, i) =>
        i === 0 ? [...paragraph, { id: 's9', paragraph: 1, text: statement }] : paragraph,
      ),
      closures: [{ relation: 'meets', given: { parties: 'hala' }, role: 'parties', evidence: ['s9'] }],
    }));
    const council = entity(closed, 'council');
    expect(roleTruth(closed, slot(closed, 'hala-met', 'parties', 'team')).of(council).is).toBe('false');
    expect(roleTruth(closed, slot(closed, 'hala-met', 'parties', 'hala')).of(council).is).toBe('unknown');
  });

  test('is unknown for a fact without a relation', () => {
    const index = indexed();
    expect(roleTruth(index, slot(index, 'quiet', 'actor')).of(entity(index, 'library')).is).toBe('unknown');
  });

  test('is unknown where another trip with an unknown date may be meant', () => {
    const index = indexed((lesson) => ({
      ...lesson,
      facts: [
        ...lesson.facts,
        {
          id: 'undated',
          nature: 'event',
          weight: 'detail',
          statement: { ar: 'زار {الوفد|team} {الرباط|rabat}.', en: 'The {team|team} visited {Rabat|rabat}.' },
          relation: { type: 'visit', actor: 'team', place: 'rabat' },
          evidence: ['s2'],
        },
      ],
    }));
    expect(roleTruth(index, slot(index, 'trip-fez', 'place')).of(entity(index, 'rabat')).is).not.toBe('false');
  });
});
