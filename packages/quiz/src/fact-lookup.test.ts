import { readFileSync } from 'node:fs';
import { fc, test as prop } from '@fast-check/vitest';
import { parseLesson, readLesson, type Fact } from '@sanad/lesson';
import { describe, expect } from 'vitest';
import { syntheticLesson } from '../../../tests/lessons/synthetic-lesson.ts';
import { factsLike } from './fact-lookup.ts';
import { indexLesson } from './index-lesson.ts';
import type { LessonIndex } from './lesson-index.ts';
import { relations } from './relations/relations.ts';
import { argumentsOf } from './stem/render-template.ts';
import { kinship, termOf } from './term.ts';

const indexed = (parsed: ReturnType<typeof parseLesson>): LessonIndex => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return indexLesson(parsed.value);
};

const index = fc.oneof(
  fc.constantFrom('libya-2020', 'rosetta-2016').map((name) => {
    return indexed(readLesson(readFileSync(new URL(`../../../content/${name}.lesson.json`, import.meta.url), 'utf8')));
  }),
  fc.integer().map((seed) => indexed(parseLesson(syntheticLesson(seed, { facts: 150 }).lesson))),
);

/** Whether nothing that two facts say of a role shows them to differ in it. */
function mayAgree(lesson: LessonIndex, a: Fact, b: Fact, role: string): boolean {
  const [left, right] = [a, b].map((fact) =>
    argumentsOf(fact, role).map((reference) => termOf(lesson, fact, reference)),
  );
  if (!left?.length || !right?.length) return true;
  return left.some((one) => right.some((other) => kinship(lesson, one, other) !== 'apart'));
}

describe('the facts like one', () => {
  prop.prop([index], { numRuns: 12 })('leave out none that may be the same in the roles', (lesson) => {
    for (const fact of lesson.lesson.facts) {
      const type = fact.relation?.type ?? '';
      for (const role of relations.get(type)?.roles ?? []) {
        const like = new Set(factsLike(lesson, fact, [role]));
        const missed = (lesson.related.get(type) ?? []).filter(
          (other) => !like.has(other) && mayAgree(lesson, fact, other, role),
        );
        expect(
          missed.map(({ id }) => id),
          `${fact.id} ${role}`,
        ).toEqual([]);
      }
    }
  });
});
