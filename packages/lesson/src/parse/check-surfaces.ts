import {
  edtfBounds,
  foldText,
  formatEdtf,
  parseDate,
  parseEdtf,
  parseNumber,
  tokensOf,
  type Language,
} from '@sanad/language';
import { entitiesById, factsById, passageValue } from '../lesson-parts.ts';
import { parseMarked } from '../marked-text.ts';
import type { CountedForms, Entity, Fact, Id, Lesson, Reference, Value } from '../model/lesson.ts';
import { problem, quoted, type LessonProblem } from './problem.ts';
import { writtenIn } from './walk-texts.ts';

/** Arabic particles that are written joined to the next word, longest first; `لل` stands for ل + ال. */
const joinedParticles = ['وبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'وب', 'ول', 'و', 'ف', 'ب', 'ك', 'ل'];

interface Surface {
  readonly text: string;
  readonly language: Language;
  readonly path: string;
}

/**
 * Finds mentions whose surface holds more than the name: a joined particle, an English article or
 * the counted noun; and numbers and dates whose surface says something else than their value.
 */
export function checkSurfaces(lesson: Lesson): readonly LessonProblem[] {
  const entities = entitiesById(lesson);
  const facts = factsById(lesson);
  const names = new Map(lesson.entities.map((entity) => [entity.id, knownNames(entity)]));
  const found: LessonProblem[] = [];
  const check = (surface: Surface, reference: Reference, fact?: Fact): void => {
    if (!reference.startsWith('@')) {
      const known = names.get(reference);
      if (known && !known.exact.has(surface.text)) found.push(...entitySurface(surface, known));
      return;
    }
    const value = fact ? fact.values?.[reference.slice(1)] : passageValue(reference, facts);
    if (value) found.push(...valueSurface(surface, value, entities));
  };
  for (const [p, paragraph] of lesson.passage.entries()) {
    for (const [s, { text }] of paragraph.entries())
      eachMention(text, `passage[${String(p)}][${String(s)}].text`, check);
  }
  for (const [i, fact] of lesson.facts.entries()) {
    eachMention(fact.statement, `facts[${String(i)}].statement`, (surface, reference) => {
      check(surface, reference, fact);
    });
  }
  return found;
}

function eachMention(
  text: { readonly [L in Language]?: string },
  path: string,
  check: (surface: Surface, reference: Reference) => void,
): void {
  for (const language of writtenIn(text)) {
    for (const run of parseMarked(text[language] ?? '')) {
      if (run.reference !== undefined) check({ text: run.text, language, path: `${path}.${language}` }, run.reference);
    }
  }
}

/** The names of an entity as they are written, and folded once a mention differs. */
interface KnownNames {
  readonly exact: ReadonlySet<string>;
  readonly folded: () => ReadonlySet<string>;
}

function knownNames({ name, aliases }: Entity): KnownNames {
  const all = [name.ar, name.en, ...(aliases ?? []).map((alias) => alias.text)].flatMap((known) => known ?? []);
  let folded: ReadonlySet<string> | undefined;
  return { exact: new Set(all), folded: () => (folded ??= new Set(all.map(foldText))) };
}

function* entitySurface({ text, language, path }: Surface, names: KnownNames): Generator<LessonProblem> {
  const known = names.folded();
  const folded = foldText(text);
  if (known.has(folded)) return;
  const surface = quoted(text);
  if (language === 'en' && /^(?:the|an?) /i.test(text)) {
    yield problem(
      path,
      'surface-holds-article',
      `"${surface}" holds an article; write it before the brace`,
      `«${surface}» فيها أداة تعريف إنجليزية؛ اكتبها قبل القوس`,
    );
  }
  if (language === 'ar' && holdsParticle(folded, known)) {
    yield problem(
      path,
      'surface-holds-particle',
      `"${surface}" holds a joined particle; write it before the brace`,
      `«${surface}» متصلة بحرف؛ اكتبه قبل القوس`,
    );
  }
}

function holdsParticle(folded: string, known: ReadonlySet<string>): boolean {
  return joinedParticles.some((particle) => {
    if (!folded.startsWith(particle)) return false;
    const rest = folded.slice(particle.length);
    return known.has(particle.endsWith('ل') && particle.length > 1 ? `ال${rest}` : rest);
  });
}

function valueSurface(surface: Surface, value: Value, entities: ReadonlyMap<Id, Entity>): readonly LessonProblem[] {
  switch (value.type) {
    case 'number': {
      const unit = value.unit === undefined ? undefined : entities.get(value.unit);
      return numberSurface(surface, value, unit?.type === 'unit' ? unit.forms : {});
    }
    case 'date':
      return dateSaysOtherwise(surface, value) ? [differs(surface, value.edtf)] : [];
    case 'title':
    case 'quotation':
      return [];
    default:
      return value satisfies never;
  }
}

function numberSurface(
  surface: Surface,
  value: Extract<Value, { type: 'number' }>,
  forms: CountedForms,
): readonly LessonProblem[] {
  if (holdsNoun(surface, forms)) {
    const text = quoted(surface.text);
    return [
      problem(
        surface.path,
        'surface-holds-counted-noun',
        `"${text}" holds the counted noun; mark the number alone`,
        `«${text}» فيها المعدود؛ علِّم العدد وحده`,
      ),
    ];
  }
  const said = parseNumber(surface.text, surface.language);
  if (said?.min === value.min && said.max === value.max) return [];
  return [differs(surface, value.min === value.max ? String(value.min) : `${String(value.min)}..${String(value.max)}`)];
}

function holdsNoun({ text, language }: Surface, forms: CountedForms): boolean {
  const tokens = tokensOf(text);
  if (tokens.length < 2) return false;
  const nouns = Object.values(forms[language] ?? {}).flatMap((form: string) => tokensOf(form));
  return tokens.some((token) => nouns.includes(token));
}

function dateSaysOtherwise(surface: Surface, value: Extract<Value, { type: 'date' }>): boolean {
  if (value.expression || surface.text === formatEdtf(value.edtf, surface.language)) return false;
  const said = parseDate(surface.text, surface.language);
  const edtf = parseEdtf(value.edtf);
  if (!edtf.ok) return true;
  if (!said) return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(value.edtf);
  const { earliest, latest } = edtfBounds(edtf.value);
  return (['year', 'month', 'day'] as const).some((part) => {
    const stated = said[part];
    return stated !== undefined && (stated < earliest[part] || stated > latest[part]) && earliest[part] <= latest[part];
  });
}

function differs(surface: Surface, value: string): LessonProblem {
  const text = quoted(surface.text);
  return problem(
    surface.path,
    'surface-differs-from-value',
    `"${text}" does not say ${value}`,
    `«${text}» لا تقول ${value}`,
  );
}
