import type { Attribution, Fact, Id, Nature, Sentence } from '../model/lesson.ts';
import { problem, type LessonProblem } from './problem.ts';
import type { Reading } from './reading.ts';

/** Natures that are always somebody's claim. */
const claims: readonly Nature[] = ['demand', 'plan', 'judgement'];

/** Finds claims that nobody makes, and facts whose sentences are said by different sources. */
export function checkAttribution({ lesson, sentences }: Reading): readonly LessonProblem[] {
  return lesson.facts.flatMap((fact, i) =>
    fact.attribution ? [] : fromSentences(fact, sentences, `facts[${String(i)}]`),
  );
}

function fromSentences(fact: Fact, sentences: ReadonlyMap<Id, Sentence>, path: string): readonly LessonProblem[] {
  const attributions = fact.evidence.flatMap((id) => {
    const attribution = sentences.get(id)?.attribution;
    return attribution ? [attribution] : [];
  });
  if (attributions.length === 0) return claims.includes(fact.nature) ? [unattributed(fact, path)] : [];
  if (new Set(attributions.map(attributionIdentity)).size === 1) return [];
  return [
    problem(
      path,
      'conflicting-attribution',
      'its sentences are said by different sources; give the fact its own attribution',
      'جمل هذا الخبر منسوبة إلى مصادر مختلفة؛ انسب الخبر نفسه صراحةً',
    ),
  ];
}

function unattributed(fact: Fact, path: string): LessonProblem {
  return problem(
    path,
    'claim-without-attribution',
    `a ${fact.nature} is somebody's claim: say whose, in the fact or its sentences ([] for the article itself)`,
    'هذا قول لأحد: انسبه إلى قائله في الخبر أو في جملته ([] إن كان المقال هو القائل)',
  );
}

/** Text that is equal for equal attributions. */
export function attributionIdentity(attribution: Attribution): string {
  return attribution.map(({ source, via }) => `${source}(${via ?? ''})`).join('<');
}
