import { stripProclitics, tokensOf, type Language } from '@sanad/language';
import { parseMarked, type Fact, type Reference } from '@sanad/lesson';
import { factsLike } from '../fact-lookup.ts';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { kinship, termIdentity, termLabel, termOf, type Term } from '../term.ts';
import { withoutNames } from './names-in.ts';
import { entityTexts, startOf } from './lesson-names.ts';
import { kindNouns, turnWords } from './lexicon/question-clues.ts';
import { fillers } from './lexicon/qualifiers.ts';
import { sayingWords } from './lexicon/saying-words.ts';
import { namesIn } from './names-in.ts';
import { relationWords } from './other-relation.ts';
import { isGeneric, wordStem } from './shared-words.ts';
import type { Subject } from './subject.ts';
import { datesIn, isInPart, mayMean, partOfMonth } from './told-dates.ts';
import { stemWordsIn } from './stem-words-in.ts';

/** Whether another fact may have something else in a role, for all that the item shows of it. */
type Leeway = (other: Fact) => boolean;

/**
 * What answers an item just as well as what it asks for, because it does not show all that tells the one
 * fact from another: "which town did they visit in March?" of two towns of that month. Of the same source
 * only where that is named, and never the answer of the fact itself.
 */
export function otherAnswers(subject: Subject, { fact, role }: Slot): readonly Term[] {
  const { index } = subject;
  if (!index) return [];
  const own = argumentsOf(fact, role).map((reference) => termIdentity(termOf(index, fact, reference)));
  const source = sourceOf(index, fact);
  const isAnySource = !namesTeller(subject, index, fact);
  return notToldApart(subject, fact, role)
    .filter((other) => isAnySource || sourceOf(index, other) === source)
    .flatMap((other) => argumentsOf(other, role).map((reference) => termOf(index, other, reference)))
    .filter((term) => !own.includes(termIdentity(term)));
}

/** Facts of the relation, whoever tells them, that what the item shows does not tell from the fact, whatever they have in `role`. */
export function notToldApart(subject: Subject, fact: Fact, role?: string): readonly Fact[] {
  const { index } = subject;
  const roles = Object.keys(fact.relation ?? {}).filter(
    (name) => name !== 'type' && name !== role && argumentsOf(fact, name).length > 0,
  );
  if (!index || roles.length === 0) return [];
  const leeways = new Map(roles.flatMap((name) => leewayOf(subject, index, fact, name) ?? []));
  if (leeways.size === 0) return [];
  const fixed = roles.filter((name) => !leeways.has(name));
  return rivalsOf(index, fact, fixed).filter((other) => [...leeways.values()].every((mayDiffer) => mayDiffer(other)));
}

/** Facts of the relation, told by the same source, that may differ from the fact in the asked role and in their dates alone. */
export function fellowFacts({ index }: Subject, { fact, role }: Pick<Slot, 'fact' | 'role'>): readonly Fact[] {
  if (!index) return [];
  const fixed = Object.keys(fact.relation ?? {}).filter(
    (name) =>
      name !== 'type' && name !== role && argumentsOf(fact, name).length > 0 && datesOf(fact, name).length === 0,
  );
  return rivalsOf(index, fact, fixed).filter((other) => sourceOf(index, other) === sourceOf(index, fact));
}

/** Facts of the relation that have the same in the roles that are shown. */
function rivalsOf(index: LessonIndex, fact: Fact, roles: readonly string[]): readonly Fact[] {
  return factsLike(index, fact, roles).filter(
    (other) => other !== fact && roles.every((role) => isSame(index, fact, other, role)),
  );
}

/** Whether the item shows who tells the fact; where it does not, whoever tells the like has told it as well. */
function namesTeller({ shown, language }: Subject, index: LessonIndex, { id }: Fact): boolean {
  const names = namesIn(shown, index, language).named.flat().map(termIdentity);
  return (index.attributions.get(id) ?? []).some(
    ({ source, via = source }) => names.includes(source) || names.includes(via),
  );
}

function sourceOf(index: LessonIndex, { id }: Fact): string {
  return (index.attributions.get(id) ?? []).map(({ source }) => source).join(' ');
}

function isSame(index: LessonIndex, a: Fact, b: Fact, role: string): boolean {
  const others = argumentsOf(b, role).map((reference) => termOf(index, b, reference));
  return argumentsOf(a, role).every((reference) => {
    const term = termOf(index, a, reference);
    return others.some((other) => kinship(index, term, other) === 'same');
  });
}

/** What an item leaves open of one role, under its name; undefined where it shows the role. */
function leewayOf(
  subject: Subject,
  index: LessonIndex,
  fact: Fact,
  role: string,
): readonly (readonly [string, Leeway])[] | undefined {
  const [reference = ''] = argumentsOf(fact, role);
  const term = termOf(index, fact, reference);
  if (term.kind === 'value' && term.value.type === 'date')
    return dateLeeway(subject, index, fact, role, term.value.edtf);
  if (isShown(subject, fact, term, reference) || !isBare(subject, index, fact)) return undefined;
  return [[role, () => true]];
}

function dateLeeway(
  subject: Subject,
  index: LessonIndex,
  fact: Fact,
  role: string,
  edtf: string,
): readonly (readonly [string, Leeway])[] | undefined {
  const { language, shown } = subject;
  const own = tokensOf(termLabel({ kind: 'value', value: { type: 'date', edtf } }, language)).slice(0, 2);
  if (own.length === 2 && own.every((word) => shown.includes(word))) return undefined;
  const told = datesIn(withoutNames(shown, index, language), language);
  const meant = told.filter((date) => mayMean(date, edtf));
  if (meant.length > 0) {
    const part = partOfMonth(shown, language);
    const isTurn = !part && shown.some((word) => turnWords[language].has(word));
    if (isTurn || meant.some(({ day }) => day !== undefined)) return undefined;
    const isMeant = (date: string): boolean =>
      meant.some((one) => mayMean(one, date)) && (!part || isInPart(date, part));
    return [[role, (other) => datesOf(other, role).some(isMeant)]];
  }
  const isPlaced = told.length > 0 || shown.some((word) => turnWords[language].has(word));
  return isPlaced || !isBare(subject, index, fact) ? undefined : [[role, () => true]];
}

function datesOf({ values = {}, ...fact }: Fact, role: string): readonly string[] {
  return argumentsOf({ values, ...fact }, role).flatMap((reference) => {
    const value = values[reference.slice(1)];
    return value?.type === 'date' ? value.edtf : [];
  });
}

/** Whether some word of what stands in a role is shown; of a number any digit, of quoted words any quotation. */
function isShown({ shown, language, item }: Subject, fact: Fact, term: Term, reference: Reference): boolean {
  if (term.kind === 'value' && term.value.type === 'number') return shown.some((word) => /\d/u.test(word));
  if (term.kind === 'value' && term.value.type === 'quotation' && /[«“"]/u.test(item.stem)) return true;
  const said = parseMarked(fact.statement[language] ?? '').filter((run) => run.reference === reference);
  const texts = term.kind === 'entity' ? entityTexts(term.entity, language) : [termLabel(term, language)];
  const starts = new Set(tokensOf([...texts, ...said.map(({ text }) => text)].join(' ')).map(startOf));
  return shown.some(
    (word) => !saysNothing(word, language) && (starts.has(startOf(word)) || starts.has(startOf(word.slice(1)))),
  );
}

/** Whether a word stands in any sentence, whatever it is about. */
function saysNothing(word: string, language: Language): boolean {
  return word.length < tellingLetters || isGeneric(word, stemWordsIn(language)) || fillers[language].has(word);
}

/**
 * Whether the question names nothing but what the fact relates and who tells it, and has no word that a
 * question on other such facts could not have: any other may be what tells the fact from them.
 */
function isBare({ language, shown }: Subject, index: LessonIndex, fact: Fact): boolean {
  const { named, rest } = namesIn(shown, index, language);
  const own = new Set([
    ...Object.keys(fact.relation ?? {}).flatMap((role) =>
      argumentsOf(fact, role).map((reference) => termIdentity(termOf(index, fact, reference))),
    ),
    ...(index.attributions.get(fact.id) ?? []).flatMap(({ source, via = source }) => [source, via]),
  ]);
  if (!named.every((terms) => terms.some((term) => own.has(termIdentity(term))))) return false;
  const known = wordsOfRelation(index, fact, language);
  return rest.every((word) => {
    const tellsNothing = (one: string): boolean => kindNouns[language].has(one) || sayingWords[language].has(one);
    const isKnown = (one: string): boolean => tellsNothing(one) || known.some((start) => one.startsWith(start));
    return saysNothing(word, language) || isKnown(stripProclitics(word, isKnown));
  });
}

const tellingLetters = 3;

/** How the words begin that the statements of a relation, its questions and the sentences that tell several facts have. */
function wordsOfRelation(index: LessonIndex, fact: Fact, language: Language): readonly string[] {
  const type = fact.relation?.type ?? '';
  const related = (index.related.get(type) ?? []).slice(0, mostRead);
  const shared = fact.evidence.filter((id) => related.some((other) => other !== fact && other.evidence.includes(id)));
  const texts = [fact, ...related].map(({ statement }) => statement);
  const statements = [...texts, ...shared.map((id) => index.sentences.get(id)?.text)].map(
    (text) => text?.[language] ?? '',
  );
  const starts = tokensOf([...statements, relationWords(type, language)].join(' ')).map((word) =>
    startOf(wordStem(word, stemWordsIn(language), tellingLetters)),
  );
  const roots = language === 'ar' ? starts.map((start) => start.replace(/^[يتنم](?=\p{L}{3})/u, '')) : [];
  return [...new Set([...starts, ...roots])].filter((start) => start.length >= tellingLetters);
}

/** Facts of a relation whose words are taken for what any question on it may say. */
const mostRead = 20;
