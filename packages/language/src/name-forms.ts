import { plainDemand, withoutFrames } from './demand-forms.ts';
import type { Language } from './language.ts';
import { answerOpeners, genericClosers, genericOpeners, institutionWords, riverWords } from './lexicon/name-words.ts';
import { knownWords } from './lexicon/known-words.ts';
import { nameTokens, nameUnits, withoutArticle } from './name-tokens.ts';
import { withoutProclitic } from './proclitics.ts';

/** What kind of name is compared. */
export type NameType = 'place' | 'actor' | 'organisation' | 'document' | 'phrase';

/** One way to write a name. The greater `cost`, the further from how it is written in full. */
export interface NameForm {
  readonly tokens: readonly string[];
  readonly cost: number;
  /** Part of it was taken off or cut to an initial: the rest must be a known name as it stands. */
  readonly exact?: boolean;
}

const costs = { generic: 1, opener: 1, swapped: 2, particle: 2, short: 4 } as const;

/** The least cost of a form that two people may share: a surname, with or without an initial. */
export const shortCost = costs.short;
const shortestSurname = 4;
const mostGenerics = 4;

/** How a name may be given: in full, without its generic word, by surname when it is a person's. */
export function keyForms(name: string, type: NameType, language: Language): readonly NameForm[] {
  const tokens = nameTokens(name, language);
  if (tokens.length === 0) return [];
  const full = [{ tokens, cost: 0 }, ...withoutGeneric({ tokens, cost: 0 }, type), ...withoutRiver(tokens, type)];
  return [
    ...full,
    ...rearranged(tokens, type, language),
    ...full.flatMap((form) => shortForms(form.tokens, type, language)),
  ];
}

/** A person's given names without the family name: true, and not enough. */
export function givenForms(name: string, language: Language): readonly NameForm[] {
  const [whole, ...others] = keyForms(name, 'actor', language).filter(({ cost }) => cost < costs.short);
  return [whole, ...others].flatMap((form) => {
    const units = form === undefined ? [] : nameUnits(form.tokens, language);
    if (form === undefined || units.length > 5 || !isPersonName(form.tokens)) return [];
    return units.slice(1).map((_, at) => ({ tokens: units.slice(0, at + 1).flat(), cost: costs.short }));
  });
}

/** How typed text may be meant: as it is, without "in" or a title, or without a joined particle. */
export function typedForms(typed: string, type: NameType, language: Language): readonly NameForm[] {
  const tokens = nameTokens(typed, language);
  if (tokens.length === 0) return [];
  const start = tokens.findIndex((token) => !answerOpeners[language].has(token));
  const opened: readonly NameForm[] =
    start > 0 && type !== 'phrase' ? [{ tokens: tokens.slice(start), cost: costs.opener }] : [];
  const whole = [
    { tokens, cost: 0 },
    ...opened,
    ...framed(tokens, type, language),
    ...inverted(typed, type, language),
    ...rearranged(tokens, type, language),
  ];
  const plain = whole.flatMap((form) => [form, ...withoutGeneric(form, type)]);
  return language === 'ar' ? [...plain, ...plain.flatMap((form) => withoutParticle(form, type))] : plain;
}

/** The same words as another order or wording would have them. */
function rearranged(tokens: readonly string[], type: NameType, language: Language): readonly NameForm[] {
  const orders = [
    ...swappedPair(tokens, language),
    ...(type === 'document' ? numberLast(tokens) : []),
    ...(type === 'place' && tokens.at(-1) === 'river' ? [['river', ...tokens.slice(0, -1)]] : []),
    ...(type === 'organisation' || type === 'document' ? nounOfNoun(tokens) : []),
  ];
  const plain = type === 'phrase' ? [{ tokens: plainDemand(tokens, language), cost: costs.swapped, exact: true }] : [];
  return [...orders.map((order) => ({ tokens: order, cost: costs.swapped })), ...plain];
}

/** What stands after "a call for", and that in plain words. */
function framed(tokens: readonly string[], type: NameType, language: Language): readonly NameForm[] {
  const demand = type === 'phrase' ? withoutFrames(tokens, language) : tokens;
  if (demand === tokens) return [];
  return [
    { tokens: demand, cost: costs.swapped },
    { tokens: plainDemand(demand, language), cost: costs.swapped, exact: true },
  ];
}

function withoutRiver([first = '', ...rest]: readonly string[], type: NameType): readonly NameForm[] {
  return type === 'place' && riverWords.has(first) && rest.length > 0 ? [{ tokens: rest, cost: costs.generic }] : [];
}

/** "2019 Annual Report". */
function numberLast([first = '', ...rest]: readonly string[]): readonly (readonly string[])[] {
  return /^\d{4}$/u.test(first) && rest.length > 0 ? [[...rest, first]] : [];
}

/** "Union of Teachers" as "Teachers Union". */
function nounOfNoun(tokens: readonly string[]): readonly (readonly string[])[] {
  const at = tokens.indexOf('of');
  const apart = at > 0 && at < tokens.length - 1 && tokens.lastIndexOf('of') === at;
  return apart ? [[...tokens.slice(at + 1), ...tokens.slice(0, at)]] : [];
}

/** The form without its generic words, one after another: a title of office, then a rank. */
function withoutGeneric(form: NameForm, type: NameType): readonly NameForm[] {
  if (type === 'organisation' || type === 'phrase') return [];
  const forms: NameForm[] = [];
  let { tokens } = form;
  for (let count = 1; count <= mostGenerics; count++) {
    const shorter = withoutOneGeneric(tokens, type);
    if (shorter.length === 0 || shorter.length === tokens.length) break;
    tokens = shorter;
    forms.push({ tokens, cost: form.cost + count * costs.generic });
  }
  return forms;
}

function withoutOneGeneric(tokens: readonly string[], type: 'place' | 'actor' | 'document'): readonly string[] {
  const openers = genericOpeners[type].filter((phrase) => phrase.every((word, index) => tokens[index] === word));
  const length = Math.max(0, ...openers.map((phrase) => phrase.length).filter((words) => words < tokens.length));
  if (length > 0) return tokens.slice(length);
  return genericClosers[type].has(tokens.at(-1) ?? '') && tokens.length > 1 ? tokens.slice(0, -1) : tokens;
}

function withoutParticle({ tokens, cost }: NameForm, type: NameType): readonly NameForm[] {
  const [first = '', ...rest] = tokens;
  if (type === 'phrase' || knownWords.has(withoutArticle(first))) return [];
  return withoutProclitic(first)
    .filter((bare) => bare.length >= 3)
    .map((bare) => ({ tokens: [bare, ...rest], cost: cost + costs.particle, exact: true }));
}

/** "Harris, Joshua". */
function inverted(typed: string, type: NameType, language: Language): readonly NameForm[] {
  const [family, given, ...more] = typed.length > 200 ? [] : typed.split(/[,،]/u);
  if (type !== 'actor' || family === undefined || given === undefined || more.length > 0) return [];
  const [last, first] = [nameTokens(family, language), nameTokens(given, language)];
  return last.length === 0 || first.length === 0 ? [] : [{ tokens: [...first, ...last], cost: costs.swapped }];
}

/** Two things joined by "and" in the other order: «الجفرة وسرت». */
function swappedPair(tokens: readonly string[], language: Language): readonly (readonly string[])[] {
  if (language === 'en') {
    const at = tokens.indexOf('and');
    if (at < 1 || at === tokens.length - 1 || tokens.lastIndexOf('and') !== at) return [];
    return [[...tokens.slice(at + 1), 'and', ...tokens.slice(0, at)]];
  }
  const [first, second, ...more] = tokens;
  if (first === undefined || second?.startsWith('و') !== true || more.length > 0 || second.length < 4) return [];
  return [[second.slice(1), `و${first}`]];
}

function shortForms(tokens: readonly string[], type: NameType, language: Language): readonly NameForm[] {
  const units = nameUnits(tokens, language);
  const [given] = units;
  const surname = units.at(-1);
  if (type !== 'actor' || units.length < 2 || given === undefined || surname === undefined) return [];
  if (units.length > 5 || !isPersonName(tokens)) return [];
  const initials = units.slice(0, -1).map((unit) => unit[0]?.slice(0, 1) ?? '');
  const forms = [
    [...given, ...surname],
    [...(units.at(-2) ?? []), ...surname],
    [initials[0] ?? '', ...surname],
    [initials.join(''), ...surname],
  ];
  if (surname.join('').length >= shortestSurname) forms.push([...surname]);
  return forms.map((form) => ({
    tokens: form,
    cost: costs.short,
    ...((form[0]?.length ?? 0) < units.length && { exact: true }),
  }));
}

function isPersonName(tokens: readonly string[]): boolean {
  return !tokens.some((token) => /\d/u.test(token) || institutionWords.has(withoutArticle(token)));
}
