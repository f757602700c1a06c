import { edtfBounds, foldText, parseDate, parseEdtf, parseNumber, tokensOf, type Language } from '@sanad/language';
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
  const found: LessonProblem[] = [];
  const check = (surface: Surface, reference: Reference, fact?: Fact): void => {
    if (!reference.startsWith('@')) {
      const entity = entities.get(reference);
      if (entity) found.push(...entitySurface(surface, entity));
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

function* entitySurface({ text, language, path }: Surface, entity: Entity): Generator<LessonProblem> {
  const names = [entity.name.ar, entity.name.en, ...(entity.aliases ?? []).map((alias) => alias.text)];
  const known = new Set(names.flatMap((name) => (name === undefined ? [] : foldText(name))));
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
  const nouns = Object.values(forms[surface.language] ?? {}).flatMap((form: string) => tokensOf(form));
  const tokens = tokensOf(surface.text);
  if (tokens.length > 1 && tokens.some((token) => nouns.includes(token))) {
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

function dateSaysOtherwise(surface: Surface, value: Extract<Value, { type: 'date' }>): boolean {
  if (value.expression) return false;
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
