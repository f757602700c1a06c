import { referencesIn } from '../marked-text.ts';
import { factsById, passageValue, sentencesById, valueIdentity } from '../lesson-parts.ts';
import type { Fact, Id, Lesson, Reference, Sentence } from '../model/lesson.ts';
import { problem, type LessonProblem } from './problem.ts';

/**
 * Finds facts whose evidence does not mention what they speak of. A value counts as mentioned when a
 * sentence mentions an equal value, whichever fact owns it.
 */
export function checkEvidence(lesson: Lesson): readonly LessonProblem[] {
  const facts = factsById(lesson);
  const mentions = new Map<Id, ReadonlySet<string>>();
  for (const [id, sentence] of sentencesById(lesson)) mentions.set(id, mentionsIn(sentence, facts));
  return lesson.facts.flatMap((fact, i) => [...factProblems(fact, mentions, `facts[${String(i)}]`)]);
}

function mentionsIn(sentence: Sentence, facts: ReadonlyMap<Id, Fact>): ReadonlySet<string> {
  const text = sentence.text.ar ?? sentence.text.en ?? '';
  return new Set(
    referencesIn(text).map((reference) => {
      const value = reference.startsWith('@') ? passageValue(reference, facts) : undefined;
      return value ? valueIdentity(value) : reference;
    }),
  );
}

function* factProblems(
  fact: Fact,
  mentions: ReadonlyMap<Id, ReadonlySet<string>>,
  path: string,
): Generator<LessonProblem> {
  const wanted = wantedBy(fact);
  const found = fact.evidence.map((id) => mentions.get(id) ?? new Set<string>());
  for (const [reference, identity] of wanted) {
    if (found.some((sentence) => sentence.has(identity))) continue;
    yield problem(
      `${path}.evidence`,
      'evidence-without-mention',
      `no sentence of ${fact.evidence.join(', ')} mentions "${reference}"`,
      `لا تذكر أيٌّ من الجمل ${fact.evidence.join('، ')} «${reference}»`,
    );
  }
  for (const [i, sentence] of found.entries()) {
    if (wanted.size === 0 || [...wanted.values()].some((identity) => sentence.has(identity))) continue;
    yield problem(
      `${path}.evidence[${String(i)}]`,
      'evidence-without-mention',
      `this sentence mentions nothing that the fact speaks of`,
      `لا تذكر هذه الجملة شيئًا مما يقوله الخبر`,
    );
  }
}

function wantedBy(fact: Fact): ReadonlyMap<Reference, string> {
  const text = fact.statement.ar ?? fact.statement.en ?? '';
  return new Map(
    referencesIn(text).map((reference) => {
      const value = reference.startsWith('@') ? fact.values?.[reference.slice(1)] : undefined;
      return [reference, value ? valueIdentity(value) : reference];
    }),
  );
}
