import type { Attribution, Entity, EntityType, Fact, Id, Reference } from '../model/lesson.ts';
import { referencesInRole, valueIn } from '../lesson-parts.ts';
import { fault, type Fault } from './fault.ts';
import { quoted } from './problem.ts';
import type { Reading, ReadMention, ReadSentence, ReadStatement } from './reading.ts';
import { writtenIn } from './walk-texts.ts';

/** Types of entity that can say something. */
const speakers: readonly EntityType[] = ['person', 'organisation', 'document', 'group'];

/** Finds references to entities, values and sentences that the lesson does not have. */
export function checkReferences(reading: Reading): readonly Fault[] {
  return new ReferenceCheck(reading).problems();
}

class ReferenceCheck {
  private readonly reading: Reading;
  private readonly found: Fault[] = [];

  constructor(reading: Reading) {
    this.reading = reading;
  }

  problems(): readonly Fault[] {
    const { lesson, passage, statements } = this.reading;
    for (const sentence of passage) this.sentence(sentence);
    for (const [i, entity] of lesson.entities.entries()) this.entity(entity, `entities[${String(i)}]`);
    for (const statement of statements) this.fact(statement);
    for (const [i, closure] of (lesson.closures ?? []).entries()) {
      const path = `closures[${String(i)}]`;
      for (const [role, reference] of Object.entries(closure.given)) this.entityAt(reference, `${path}.given.${role}`);
      this.sentencesAt(closure.evidence, `${path}.evidence`);
    }
    for (const [i, { party }] of (lesson.notQuoted ?? []).entries()) {
      this.entityAt(party, `notQuoted[${String(i)}].party`);
    }
    return this.found;
  }

  private sentence({ sentence, at, path, mentions }: ReadSentence): void {
    this.attribution(sentence.attribution ?? [], `${at}.attribution`);
    for (const language of writtenIn(mentions)) {
      for (const mention of mentions[language] ?? []) {
        if (!this.isKnown(mention)) this.found.push(unknown(`${path}.${language}`, mention.reference));
      }
    }
  }

  private entity(entity: Entity, path: string): void {
    for (const whole of entity.partOf ?? []) this.entityAt(whole, `${path}.partOf`);
    if (entity.type === 'demand') for (const id of entity.about ?? []) this.entityAt(id, `${path}.about`);
  }

  private fact({ fact, at: path, mentions }: ReadStatement): void {
    this.sentencesAt(fact.evidence, `${path}.evidence`);
    this.attribution(fact.attribution ?? [], `${path}.attribution`);
    for (const language of writtenIn(mentions)) {
      for (const mention of mentions[language] ?? []) {
        if (!this.isKnown(mention)) this.found.push(unknown(`${path}.statement.${language}`, mention.reference));
      }
    }
    for (const [i, id] of (fact.after?.facts ?? []).entries()) {
      if (!this.reading.facts.has(id)) this.found.push(unknown(`${path}.after.facts[${String(i)}]`, id));
    }
    this.sentencesAt(fact.after?.evidence ?? [], `${path}.after.evidence`);
    const { relation } = fact;
    for (const role of Object.keys(relation ?? {})) {
      if (!relation || role === 'type') continue;
      for (const reference of referencesInRole(relation, role)) {
        if (!this.knownInFact(reference, fact)) this.found.push(unknown(`${path}.relation.${role}`, reference));
      }
    }
    for (const reference of Object.keys(fact.ask ?? {})) {
      if (!this.knownInFact(reference, fact)) this.found.push(unknown(`${path}.ask`, reference));
    }
    for (const [role, value] of Object.entries(fact.values ?? {})) {
      if (value.type !== 'number' || value.unit === undefined || this.reading.entities.get(value.unit)?.type === 'unit')
        continue;
      this.found.push(unknown(`${path}.values.${role}.unit`, value.unit));
    }
  }

  private attribution(links: Attribution, path: string): void {
    for (const [i, link] of links.entries()) {
      const at = `${path}[${String(i)}]`;
      this.entityAt(link.source, `${at}.source`, speakers);
      if (link.via !== undefined) this.entityAt(link.via, `${at}.via`, ['document']);
    }
  }

  private entityAt(id: Id, path: string, types?: readonly EntityType[]): void {
    const entity = this.reading.entities.get(id);
    if (!entity) this.found.push(unknown(path, id));
    else if (types && !types.includes(entity.type)) {
      this.found.push(fault(path, 'unknown-reference', 'otherType', id, entity.type, types.join(', ')));
    }
  }

  private sentencesAt(ids: readonly Id[], path: string): void {
    for (const [i, id] of ids.entries())
      if (!this.reading.sentences.has(id)) this.found.push(unknown(`${path}[${String(i)}]`, id));
  }

  private knownInFact(reference: Reference, fact: Fact): boolean {
    if (!reference.startsWith('@')) return this.reading.entities.has(reference);
    return valueIn(fact, reference.slice(1)) !== undefined;
  }

  private isKnown({ reference, value }: ReadMention): boolean {
    return value !== undefined || this.reading.entities.has(reference);
  }
}

function unknown(path: string, reference: string): Fault {
  return fault(path, 'unknown-reference', 'unknown', quoted(reference));
}
