import { fc, test as prop } from '@fast-check/vitest';
import { compareTyped, foldText, type Language } from '@sanad/language';
import { parseLesson, type Item, type ItemType } from '@sanad/lesson';
import { attemptsFor, gradeResponse, indexLesson, makeContext, makeQuiz, type LessonIndex } from '@sanad/quiz';
import { describe, expect } from 'vitest';
import { syntheticLesson, type Synthetic } from '../lessons/synthetic-lesson.ts';
import type { World } from '../lessons/synthetic-world.ts';
import { claimsOf, isWholeAnswer, stands } from './claims.ts';

const seed = fc.integer();
const language = fc.constantFrom<Language>('ar', 'en');
/** Up to two stories: every kind of fact, and neighbours to take distractors from. */
const made = fc.record({ seed, facts: fc.integer({ min: 1, max: 40 }) });
/** Small ones, where every name of the lesson is typed into every item. */
const small = fc.record({ seed, facts: fc.integer({ min: 1, max: 10 }) });

interface Plan {
  readonly seed: number;
  readonly facts: number;
}

interface Bank {
  readonly world: World;
  readonly items: readonly Item[];
}

function indexed({ lesson }: Synthetic): LessonIndex {
  const parsed = parseLesson(lesson);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  return indexLesson(parsed.value);
}

/** Every item that a synthetic lesson gives in some types, and the lesson's world. */
function bankOf(plan: Plan, language: Language, types?: readonly ItemType[]): Bank {
  const synthetic = syntheticLesson(plan.seed, plan);
  const index = indexed(synthetic);
  const context = makeContext(index, language, plan.seed);
  const attempts = index.lesson.facts.flatMap((fact) => attemptsFor(context, fact, types));
  return { world: synthetic.world, items: attempts.flatMap(({ outcome }) => (outcome.ok ? outcome.value : [])) };
}

describe('over lessons whose truth is known', () => {
  prop.prop([made, language])(
    'an option, a statement and a key say what holds, and nothing else does',
    (plan, language) => {
      const { world, items } = bankOf(plan, language);
      for (const item of items) {
        for (const claim of claimsOf(world, item)) {
          const said = `${item.type}: ${claim.shown} → ${claim.words}`;
          expect({ said, isTrue: stands(world, claim, language) }).toEqual({ said, isTrue: claim.isTrue });
        }
      }
    },
  );

  prop.prop([small, language])(
    'a typed key is the whole answer, and no other name is taken for it',
    (plan, language) => {
      const { world, items } = bankOf(plan, language, ['short-answer', 'cloze-typed']);
      for (const item of items) {
        if (item.type !== 'short-answer' && item.type !== 'cloze-typed') continue;
        const [claim] = claimsOf(world, item);
        if (!claim) throw new Error(item.stem);
        const isWhole = isWholeAnswer(world, claim, item);
        expect(isWhole, `${item.stem} → ${item.keyText}`).toBe(true);
        expect(gradeResponse(item, { type: 'text', text: item.keyText }).verdict, JSON.stringify(item.key)).toBe(
          'right',
        );
        for (const { name } of world.entities.values()) {
          const typed = name[language] ?? '';
          const verdict = compareTyped({ ...item.key, language, typed });
          if (verdict !== 'right' && verdict !== 'spelling') continue;
          expect(stands(world, { ...claim, words: typed }, language), `${item.keyText} typed as ${typed}`).toBe(true);
        }
      }
    },
  );

  prop.prop([made, language])('no option comes twice, and every item has its own id', (plan, language) => {
    const { items } = bankOf(plan, language);
    for (const item of items) {
      const options = 'options' in item ? item.options : [];
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
      expect(new Set(options.map(({ text }) => foldText(text))).size).toBe(options.length);
    }
    // A statement to judge may be made both ways, true and false; a quiz takes one of them.
    const ids = items.filter((item) => item.type !== 'true-false' || item.key).map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  prop.prop([made, language, seed])(
    'the same seed gives the same lesson and the same quiz',
    (plan, language, chance) => {
      const index = indexed(syntheticLesson(plan.seed, plan));
      expect(indexed(syntheticLesson(plan.seed, plan)).lesson).toEqual(index.lesson);
      const quiz = makeQuiz(index, { language, count: 8 }, chance);
      expect(makeQuiz(index, { language, count: 8 }, chance)).toEqual(quiz);
      expect(new Set(quiz.items.map(({ id }) => id)).size).toBe(quiz.items.length);
    },
  );
});
