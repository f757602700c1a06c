import { passageValue, valueIdentity } from '../lesson-parts.ts';
import type { Fact, Id, Reference } from '../model/lesson.ts';
import { problem, type LessonProblem } from './problem.ts';
import type { Mentions, Reading, ReadStatement } from './reading.ts';

/**
 * Finds facts whose evidence does not mention what they speak of. A value counts as mentioned when a
 * sentence mentions an equal value, whichever fact owns it.
 */
export function checkEvidence({ facts, passage, statements }: Reading): readonly LessonProblem[] {
  const identified = passage.map(({ sentence, mentions }) => [sentence.id, identitiesIn(mentions, facts)] as const);
  const mentioned = new Map(identified);
  return statements.flatMap((statement) => [...factProblems(statement, mentioned)]);
}

function identitiesIn(mentions: Mentions, facts: ReadonlyMap<Id, Fact>): ReadonlySet<string> {
  return new Set(
    referencesOf(mentions).map((reference) => {
      const value = reference.startsWith('@') ? passageValue(reference, facts) : undefined;
      return value ? valueIdentity(value) : reference;
    }),
  );
}

/** What a text refers to; its languages refer to the same, or another check says so. */
function referencesOf({ ar, en }: Mentions): readonly Reference[] {
  return (ar ?? en ?? []).map(({ reference }) => reference);
}

function* factProblems(
  { fact, at, mentions }: ReadStatement,
  mentioned: ReadonlyMap<Id, ReadonlySet<string>>,
): Generator<LessonProblem> {
  const wanted = wantedBy(fact, mentions);
  const found = fact.evidence.map((id) => mentioned.get(id) ?? new Set<string>());
  for (const [reference, identity] of wanted) {
    if (found.some((sentence) => sentence.has(identity))) continue;
    yield problem(
      `${at}.evidence`,
      'evidence-without-mention',
      `no sentence of ${fact.evidence.join(', ')} mentions "${reference}"`,
      `لا تذكر أيٌّ من الجمل ${fact.evidence.join('، ')} «${reference}»`,
    );
  }
  for (const [i, sentence] of found.entries()) {
    if (wanted.size === 0 || [...wanted.values()].some((identity) => sentence.has(identity))) continue;
    yield problem(
      `${at}.evidence[${String(i)}]`,
      'evidence-without-mention',
      `this sentence mentions nothing that the fact speaks of`,
      `لا تذكر هذه الجملة شيئًا مما يقوله الخبر`,
    );
  }
}

function wantedBy(fact: Fact, mentions: Mentions): ReadonlyMap<Reference, string> {
  return new Map(
    referencesOf(mentions).map((reference) => {
      const value = reference.startsWith('@') ? fact.values?.[reference.slice(1)] : undefined;
      return [reference, value ? valueIdentity(value) : reference];
    }),
  );
}
