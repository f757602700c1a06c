import { tokensOf, type Language } from '@sanad/language';
import type { LessonIndex } from '../lesson-index.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { termIdentity, type Term } from '../term.ts';
import { namesIn } from './names-in.ts';

/** Somebody named together with an office. */
export interface Apposition {
  readonly term: Term;
  /** Whether the lesson gives the office to them. */
  readonly isTold: boolean;
}

/** Reads a text that begins with a name and adds an office: "Nadir Habaq, treasurer"; undefined for any other. */
export function appositionIn(index: LessonIndex, text: string, language: Language): Apposition | undefined {
  const { named, rest } = namesIn(tokensOf(text), index, language);
  const [[term] = [], ...more] = named;
  const titles = more.map((senses) => senses.filter(isTitle)).filter((senses) => senses.length > 0);
  if (rest[0] !== '' || term?.kind !== 'entity' || titles.length === 0) return undefined;
  return { term, isTold: titles.every((senses) => senses.some((title) => isToldOf(index, title, term.entity.id))) };
}

function isTitle(term: Term): boolean {
  return term.kind === 'value' && term.value.type === 'title';
}

function isToldOf(index: LessonIndex, title: Term, id: string): boolean {
  const facts = index.factsAbout.get(termIdentity(title)) ?? [];
  return facts.some((fact) => Object.keys(fact.relation ?? {}).some((role) => argumentsOf(fact, role).includes(id)));
}
