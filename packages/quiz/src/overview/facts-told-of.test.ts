import { readFileSync } from 'node:fs';
import { readLesson } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { demandsByActor } from './demands-by-actor.ts';
import { factsToldOf } from './facts-told-of.ts';

const read = readLesson(readFileSync(new URL('../../../../content/libya-2020.lesson.json', import.meta.url), 'utf8'));
if (!read.ok) throw new Error('libya-2020');
const lesson = read.value;

describe('the facts told of an entity', () => {
  test('are those that name it, by their relation or in their words', () => {
    expect(factsToldOf(lesson, 'zuwara').map(({ id }) => id)).toEqual(['trip-zuwara', 'benghazi-after-trips']);
    expect(factsToldOf(lesson, 'nowhere')).toEqual([]);
  });

  test('hold no judgement and no accusation', () => {
    const told = lesson.entities.flatMap(({ id }) => factsToldOf(lesson, id));
    expect(told.filter(({ nature }) => nature === 'judgement')).toEqual([]);
    expect(told.map(({ relation }) => relation?.type)).not.toContain('deploys');
  });
});

describe('who demanded what', () => {
  test('is told by actor, in the order of the lesson', () => {
    expect(demandsByActor(lesson).map(({ actor, facts }) => [actor.id, facts.length])).toEqual([
      ['harris', 8],
      ['united-states', 2],
    ]);
  });
});
