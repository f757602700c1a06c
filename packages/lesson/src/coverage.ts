import { entitiesById, attributionOf, factsById, passageValue, sentencesById } from './lesson-parts.ts';
import { referencesIn } from './marked-text.ts';
import type { EntityType, Id, Lesson, Nature, Value, Weight } from './model/lesson.ts';

/** What of a lesson's text its facts cover. Counts by name; `voices` by the source nearest to the reader. */
export interface Coverage {
  readonly paragraphs: number;
  readonly sentences: number;
  readonly facts: number;
  readonly byNature: Readonly<Partial<Record<Nature, number>>>;
  readonly byWeight: Readonly<Partial<Record<Weight, number>>>;
  readonly byParagraph: readonly { readonly paragraph: number; readonly facts: number }[];
  /** Facts by the entity that says them; `article` for the article's own voice. */
  readonly bySource: Readonly<Record<Id, number>>;
  readonly byRelation: Readonly<Record<Id, number>>;
  readonly entities: Readonly<Partial<Record<EntityType, number>>>;
  /** Mentions in the passage by type of what they refer to, in the lesson's first language. */
  readonly mentions: Readonly<Partial<Record<EntityType | Value['type'], number>>>;
  readonly paragraphsWithoutFacts: readonly number[];
  readonly sentencesWithoutFacts: readonly Id[];
}

/** Counts what the facts of a lesson cover. */
export function coverageOf(lesson: Lesson): Coverage {
  const sentences = sentencesById(lesson);
  const used = new Set(lesson.facts.flatMap((fact) => fact.evidence));
  const paragraphOf = new Map([...sentences].map(([id, { paragraph }]) => [id, paragraph]));
  const rested = lesson.facts.flatMap((fact) => [...new Set(fact.evidence.map((id) => String(paragraphOf.get(id))))]);
  const restedOn = tally(rested);
  const byParagraph = Array.from({ length: lesson.source.paragraphs }, (_, i) => ({
    paragraph: i + 1,
    facts: restedOn[String(i + 1)] ?? 0,
  }));
  return {
    paragraphs: lesson.passage.length,
    sentences: sentences.size,
    facts: lesson.facts.length,
    byNature: tally(lesson.facts.map((fact) => fact.nature)),
    byWeight: tally(lesson.facts.map((fact) => fact.weight)),
    byParagraph,
    bySource: tally(lesson.facts.map((fact) => attributionOf(fact, sentences).at(-1)?.source ?? 'article')),
    byRelation: tally(lesson.facts.map((fact) => fact.relation?.type ?? 'none')),
    entities: tally(lesson.entities.map((entity) => entity.type)),
    mentions: tally(mentionTypes(lesson)),
    paragraphsWithoutFacts: byParagraph.filter(({ facts }) => facts === 0).map(({ paragraph }) => paragraph),
    sentencesWithoutFacts: [...sentences.keys()].filter((id) => !used.has(id)),
  };
}

function mentionTypes(lesson: Lesson): readonly (EntityType | Value['type'])[] {
  const entities = entitiesById(lesson);
  const facts = factsById(lesson);
  const [language = 'ar'] = lesson.languages;
  return lesson.passage
    .flat()
    .flatMap((sentence) =>
      referencesIn(sentence.text[language] ?? '').flatMap(
        (reference) => entities.get(reference)?.type ?? passageValue(reference, facts)?.type ?? [],
      ),
    );
}

function tally<K extends string>(keys: readonly K[]): Readonly<Record<K, number>> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1])) as Record<K, number>;
}
