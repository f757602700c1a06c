import { referencesIn } from '../marked-text.ts';
import type { Attribution, Entity, EntityType, Fact, Id, Lesson, Reference } from '../model/lesson.ts';
import { entitiesById, factsById, passageValue, sentencesById } from '../lesson-parts.ts';
import { problem, quoted, type LessonProblem } from './problem.ts';
import { writtenIn } from './walk-texts.ts';

/** Types of entity that can say something. */
const speakers: readonly EntityType[] = ['person', 'organisation', 'document', 'group'];

/** Finds references to entities, values and sentences that the lesson does not have. */
export function checkReferences(lesson: Lesson): readonly LessonProblem[] {
  return [...new ReferenceCheck(lesson).problems()];
}

class ReferenceCheck {
  private readonly lesson: Lesson;
  private readonly entities: ReadonlyMap<Id, Entity>;
  private readonly facts: ReadonlyMap<Id, Fact>;
  private readonly sentences: ReadonlyMap<Id, unknown>;

  constructor(lesson: Lesson) {
    this.lesson = lesson;
    this.entities = entitiesById(lesson);
    this.facts = factsById(lesson);
    this.sentences = sentencesById(lesson);
  }

  *problems(): Generator<LessonProblem> {
    yield* this.passage();
    for (const [i, entity] of this.lesson.entities.entries()) yield* this.entity(entity, `entities[${String(i)}]`);
    for (const [i, fact] of this.lesson.facts.entries()) yield* this.fact(fact, `facts[${String(i)}]`);
    for (const [i, closure] of (this.lesson.closures ?? []).entries()) {
      const path = `closures[${String(i)}]`;
      for (const [role, reference] of Object.entries(closure.given))
        yield* this.entityAt(reference, `${path}.given.${role}`);
      yield* this.sentencesAt(closure.evidence, `${path}.evidence`);
    }
    for (const [i, { party }] of (this.lesson.notQuoted ?? []).entries()) {
      yield* this.entityAt(party, `notQuoted[${String(i)}].party`);
    }
  }

  private *passage(): Generator<LessonProblem> {
    for (const [p, paragraph] of this.lesson.passage.entries()) {
      for (const [s, sentence] of paragraph.entries()) {
        const path = `passage[${String(p)}][${String(s)}]`;
        yield* this.attribution(sentence.attribution ?? [], `${path}.attribution`);
        for (const language of writtenIn(sentence.text)) {
          for (const reference of referencesIn(sentence.text[language] ?? '')) {
            if (this.knownInPassage(reference)) continue;
            yield unknown(`${path}.text.${language}`, reference);
          }
        }
      }
    }
  }

  private *entity(entity: Entity, path: string): Generator<LessonProblem> {
    for (const whole of entity.partOf ?? []) yield* this.entityAt(whole, `${path}.partOf`);
    if (entity.type === 'demand') for (const id of entity.about ?? []) yield* this.entityAt(id, `${path}.about`);
  }

  private *fact(fact: Fact, path: string): Generator<LessonProblem> {
    yield* this.sentencesAt(fact.evidence, `${path}.evidence`);
    yield* this.attribution(fact.attribution ?? [], `${path}.attribution`);
    for (const language of writtenIn(fact.statement)) {
      for (const reference of referencesIn(fact.statement[language] ?? '')) {
        if (!this.knownInFact(reference, fact)) yield unknown(`${path}.statement.${language}`, reference);
      }
    }
    for (const [role, argument] of Object.entries(fact.relation ?? {})) {
      if (role === 'type') continue;
      for (const reference of [argument].flat()) {
        if (!this.knownInFact(reference, fact)) yield unknown(`${path}.relation.${role}`, reference);
      }
    }
    for (const reference of Object.keys(fact.ask ?? {})) {
      if (!this.knownInFact(reference, fact)) yield unknown(`${path}.ask`, reference);
    }
    for (const [role, value] of Object.entries(fact.values ?? {})) {
      if (value.type !== 'number' || value.unit === undefined || this.entities.get(value.unit)?.type === 'unit')
        continue;
      yield unknown(`${path}.values.${role}.unit`, value.unit);
    }
  }

  private *attribution(links: Attribution, path: string): Generator<LessonProblem> {
    for (const [i, link] of links.entries()) {
      const at = `${path}[${String(i)}]`;
      yield* this.entityAt(link.source, `${at}.source`, speakers);
      if (link.via !== undefined) yield* this.entityAt(link.via, `${at}.via`, ['document']);
    }
  }

  private *entityAt(id: Id, path: string, types?: readonly EntityType[]): Generator<LessonProblem> {
    const entity = this.entities.get(id);
    if (!entity) yield unknown(path, id);
    else if (types && !types.includes(entity.type)) {
      const wanted = types.join(', ');
      yield problem(
        path,
        'unknown-reference',
        `"${id}" is a ${entity.type}; here stands one of: ${wanted}`,
        `«${id}» من نوع ${entity.type}، والموضع لأحد الأنواع: ${wanted}`,
      );
    }
  }

  private *sentencesAt(ids: readonly Id[], path: string): Generator<LessonProblem> {
    for (const [i, id] of ids.entries()) if (!this.sentences.has(id)) yield unknown(`${path}[${String(i)}]`, id);
  }

  private knownInFact(reference: Reference, fact: Fact): boolean {
    if (!reference.startsWith('@')) return this.entities.has(reference);
    return Object.hasOwn(fact.values ?? {}, reference.slice(1));
  }

  private knownInPassage(reference: Reference): boolean {
    return reference.startsWith('@') ? passageValue(reference, this.facts) !== undefined : this.entities.has(reference);
  }
}

function unknown(path: string, reference: string): LessonProblem {
  const name = quoted(reference);
  return problem(path, 'unknown-reference', `"${name}" is not in this lesson`, `لا وجود لِـ«${name}» في هذا الدرس`);
}
