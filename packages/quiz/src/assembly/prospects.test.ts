import { readFileSync } from 'node:fs';
import { fc, test as prop } from '@fast-check/vitest';
import type { Language } from '@sanad/language';
import { readLesson } from '@sanad/lesson';
import { describe, expect } from 'vitest';
import { makeContext } from '../items/make-context.ts';
import { indexLesson } from '../index-lesson.ts';
import { seededRandom } from '../random.ts';
import { candidateOf, openCandidate } from './candidate.ts';
import { allMakers } from '../items/all-makers.ts';
import { prospectsFor } from './prospects.ts';
import { selectItems } from './select-items.ts';

const parsed = readLesson(readFileSync(new URL('../../../../content/libya-2020.lesson.json', import.meta.url), 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const index = indexLesson(parsed.value);
const language = fc.constantFrom<Language>('ar', 'en');

describe('what may be made of a fact', () => {
  prop.prop([language, fc.integer()], { numRuns: 2 })('is what is made of it', (language, seed) => {
    const context = makeContext(index, language, seed);
    for (const fact of index.lesson.facts) {
      for (const prospect of prospectsFor(context, fact, { language, count: 1 }, allMakers)) {
        for (const item of prospect.items()) {
          expect(item.type).toBe(prospect.type);
          expect(prospect.topics).toContain(item.topic);
          expect(prospect.levels).toContain(item.level);
          const candidate = candidateOf(item);
          const made = candidate.features.flat();
          expect(candidate.facts).toContain(fact.id);
          for (const alternatives of openCandidate(index, prospect).features) {
            expect(
              alternatives.some((feature) => made.includes(feature)),
              alternatives.join(),
            ).toBe(true);
          }
        }
      }
    }
  });

  prop.prop([language, fc.integer()], { numRuns: 3 })(
    'is chosen from as if everything had been made',
    (language, seed) => {
      const context = makeContext(index, language, seed);
      const random = seededRandom(seed, 'items');
      const prospects = random.shuffled(
        index.lesson.facts.flatMap((fact) => prospectsFor(context, fact, { language, count: 20 }, allMakers)),
      );
      const selection = { count: 20, aboveLocate: 0.4 };
      const open = prospects.map((prospect) => openCandidate(index, prospect));
      const made = prospects.flatMap((prospect) => prospect.items().map(candidateOf));
      expect(selectItems(open, selection)).toEqual(selectItems(made, selection));
    },
  );
});
