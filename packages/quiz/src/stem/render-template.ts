import type { Language } from '@sanad/language';
import type { Fact, Reference } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { phrasesOf } from '../speech/speech.ts';
import type { Template } from '../relations/definition.ts';
import { datePrecision, termIdentity, termLabel, termOf, type Term } from '../term.ts';
import { askedWords } from './asked.ts';
import { arabicGrammar, englishGrammar, runningName } from './grammar.ts';

/** What a template is filled from: a fact, and what it asks for, unless it only names the fact. */
export interface Asking {
  readonly index: LessonIndex;
  readonly fact: Fact;
  readonly asked?: Term;
  /** Whether several things are asked for, not the one. */
  readonly asksSeveral?: boolean;
  readonly language: Language;
}

/**
 * Fills a template; undefined where the fact lacks a role that it needs or a name in this language, and where
 * it would have to show a date that the text tells only from where it stands.
 */
export function renderTemplate(template: Template, asking: Asking): string | undefined {
  const optional = template.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const needed = [...part.matchAll(/\{([a-z]+)/g)].map(([, role]) => role ?? '');
    return needed.every((role) => argumentsOf(asking.fact, role).length > 0) ? part : '';
  });
  const parts = optional.split(/(\{[^}]*\})/).filter((part) => part !== '');
  const words = parts.map((part) => (part.startsWith('{') ? fillBlank(part.slice(1, -1), asking) : part));
  return words.every((word) => word !== undefined && word !== '') ? words.join('') : undefined;
}

/** The references that a fact's relation gives for a role. */
export function argumentsOf(fact: Fact, role: string): readonly Reference[] {
  const argument = role === 'type' ? undefined : fact.relation?.[role];
  if (argument === undefined) return [];
  return typeof argument === 'string' ? [argument] : argument;
}

function fillBlank(blank: string, asking: Asking): string | undefined {
  const { index, fact, asked, language, asksSeveral = false } = asking;
  const [path = '', forms] = blank.split(':');
  if (path === '#') return forms?.split('|')[asksSeveral ? 1 : 0];
  if (path === '?')
    return asked && fillAsked(askedWords(index, asked, language, asksSeveral ? 'several' : 'one'), forms);
  const [role = '', shape] = path.split('.');
  const own = asked && termIdentity(asked);
  const all = argumentsOf(fact, role).map((reference) => termOf(index, fact, reference));
  const terms = all.filter((term) => termIdentity(term) !== own);
  if (terms.length === 0) return undefined;
  if (forms !== undefined) return agreeing(terms, forms, language);
  const names = terms.map((term) => running(term, language, shape));
  return names.includes('') ? undefined : phrasesOf(index, language).and(names);
}

/**
 * The words that ask, or the form, Arabic masculine|feminine, that agrees with their noun: all those plurals («أيّ
 * المدن») are treated as feminine, so no verb after them takes the masculine.
 */
function fillAsked(words: string | undefined, forms: string | undefined): string | undefined {
  if (words === undefined || forms === undefined) return words;
  const [masculine, feminine] = forms.split('|');
  const [, noun = ''] = words.split('أيّ ');
  return /^(?:ال\S+|\S+(?:ة|ى|اء))(?:\s|$)/.test(noun) ? feminine : masculine;
}

function agreeing(terms: readonly Term[], forms: string, language: Language): string | undefined {
  const [first, second] = forms.split('|');
  const [term] = terms;
  if (term?.kind !== 'entity') return first;
  if (language === 'en') return terms.length > 1 || englishGrammar(term.entity).number === 'plural' ? second : first;
  const { gender, number } = arabicGrammar(term.entity);
  const brokenPlural = number === 'plural' && term.entity.type !== 'person';
  return gender === 'feminine' || brokenPlural ? second : first;
}

function running(term: Term, language: Language, shape: string | undefined): string {
  if (term.kind === 'entity') return runningName(term.entity, language, shape === 'genitive' || shape === 'accusative');
  if (term.value.type === 'date' && term.value.expression) return '';
  const label = termLabel(term, language);
  if (shape !== 'on' || term.value.type !== 'date') return label;
  const precision = datePrecision(term.value.edtf);
  if (language === 'ar') return precision === 'year' ? `في عام ${label}` : `في ${label}`;
  return `${precision === 'day' ? 'on' : 'in'} ${label}`;
}
