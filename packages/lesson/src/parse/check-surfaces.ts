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
import type { CountedForms, Entity, Id, Value } from '../model/lesson.ts';
import { problem, quoted, type LessonProblem } from './problem.ts';
import type { Reading, ReadMention } from './reading.ts';
import { writtenIn } from './walk-texts.ts';

/** Arabic particles that are written joined to the next word, longest first; `لل` stands for ل + ال. */
const joinedParticles = ['وبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'وب', 'ول', 'و', 'ف', 'ب', 'ك', 'ل'];

/** The beginning of Arabic text that none of these particles can begin, folded or not. */
const otherFirstLetter = /^[ءآأإئاةت-غقمنهىي]/;

type NumberValue = Extract<Value, { type: 'number' }>;
type DateValue = Extract<Value, { type: 'date' }>;

interface Surface {
  readonly text: string;
  readonly language: Language;
  readonly path: string;
}

/**
 * Finds mentions whose surface holds more than the name: a joined particle, an English article or
 * the counted noun; and numbers and dates whose surface says something else than their value.
 */
export function checkSurfaces({ entities, passage, statements }: Reading): readonly LessonProblem[] {
  const names = foldedNames();
  const sound = new Set<string>();
  const found: LessonProblem[] = [];
  const check = (surface: Surface, { reference, value, identity }: ReadMention): void => {
    const entity = entities.get(reference);
    if (entity) found.push(...entitySurface(surface, entity, names));
    if (!value || !isTold(value)) return;
    const telling = `${surface.language} ${surface.text} ${identity}`;
    if (sound.has(telling)) return;
    const problems = valueSurface(surface, value, entities);
    if (problems.length === 0) sound.add(telling);
    else found.push(...problems);
  };
  for (const { path, mentions } of [...passage, ...statements]) {
    for (const language of writtenIn(mentions)) {
      const at = `${path}.${language}`;
      for (const mention of mentions[language] ?? []) check({ text: mention.text, language, path: at }, mention);
    }
  }
  return found;
}

type NamesOf = (entity: Entity) => ReadonlySet<string>;

/** The folded names and aliases of entities, each folded once it is asked for. */
function foldedNames(): NamesOf {
  const folded = new Map<Id, ReadonlySet<string>>();
  return ({ id, name, aliases = [] }) => {
    const known = folded.get(id);
    if (known) return known;
    const all = [name.ar, name.en, ...aliases.map((alias) => alias.text)].flatMap((text) => text ?? []);
    const names = new Set(all.map(foldText));
    folded.set(id, names);
    return names;
  };
}

function entitySurface({ text, language, path }: Surface, entity: Entity, namesOf: NamesOf): readonly LessonProblem[] {
  const mayHoldMore = language === 'en' ? /^(?:the|an?) /i.test(text) : !otherFirstLetter.test(text);
  if (!mayHoldMore || text === entity.name[language]) return [];
  const known = namesOf(entity);
  const folded = foldText(text);
  if (known.has(folded) || (language === 'ar' && !holdsParticle(folded, known))) return [];
  const surface = quoted(text);
  return [
    language === 'en'
      ? problem(
          path,
          'surface-holds-article',
          `"${surface}" holds an article; write it before the brace`,
          `«${surface}» فيها أداة تعريف إنجليزية؛ اكتبها قبل القوس`,
        )
      : problem(
          path,
          'surface-holds-particle',
          `"${surface}" holds a joined particle; write it before the brace`,
          `«${surface}» متصلة بحرف؛ اكتبه قبل القوس`,
        ),
  ];
}

function holdsParticle(folded: string, known: ReadonlySet<string>): boolean {
  return joinedParticles.some((particle) => {
    if (!folded.startsWith(particle)) return false;
    const rest = folded.slice(particle.length);
    return known.has(particle.endsWith('ل') && particle.length > 1 ? `ال${rest}` : rest);
  });
}

/** Whether the words of a value's mention must tell it: titles and quotations may be cut, "on Monday" tells no date. */
function isTold(value: Value): value is NumberValue | DateValue {
  return value.type === 'number' || (value.type === 'date' && value.expression === undefined);
}

function valueSurface(
  surface: Surface,
  value: NumberValue | DateValue,
  entities: ReadonlyMap<Id, Entity>,
): readonly LessonProblem[] {
  if (value.type === 'date') return dateSaysOtherwise(surface, value) ? [differs(surface, value.edtf)] : [];
  const unit = value.unit === undefined ? undefined : entities.get(value.unit);
  return numberSurface(surface, value, unit?.type === 'unit' ? unit.forms : {});
}

function numberSurface(surface: Surface, value: NumberValue, forms: CountedForms): readonly LessonProblem[] {
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

function dateSaysOtherwise(surface: Surface, value: DateValue): boolean {
  if (isOfWords(surface.text, formatEdtf(value.edtf, surface.language))) return false;
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

/** Whether a text is some words of another, in a row. */
function isOfWords(text: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${text} `);
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
