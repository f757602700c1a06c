import { parseDate, tokensOf, type Language } from '@sanad/language';
import { passageIdentity } from '../../lesson-index.ts';
import { kinship, termIdentity, type Term } from '../../term.ts';
import { noneOf, type Advice, type Measure } from '../finding.ts';
import { withoutNames } from '../names-in.ts';
import { says } from '../phrase-search.ts';
import { hasWordsOf } from '../judge-evidence.ts';
import { resolveOption } from '../resolve-option.ts';
import type { Subject } from '../subject.ts';
import { isTurnedRound } from './wording.ts';
import { tellableKeys } from './stem.ts';
import type { LessonIndex } from '../../lesson-index.ts';

/**
 * I14: a sentence that supports the item is cited and, where one name or value is asked, mentions it by
 * reference (Arabic inflects, so words are not compared); and nothing read before answering says the key.
 */
export function evidence(subject: Subject): Measure {
  const faults = [...evidenceFaults(subject), ...untoldParts(subject), ...keyFaults(subject)];
  return noneOf(faults, {
    ar: faults.map((fault) => fault.ar).join(' '),
    en: faults.map((fault) => fault.en).join(' '),
  });
}

function evidenceFaults(subject: Subject): readonly Advice[] {
  const { item, index, slot } = subject;
  const keyTerm = givenTerm(subject);
  const cited = item.evidence.filter(({ supports }) => supports);
  if (cited.length === 0) {
    return [
      { ar: 'لا جملة من النص تسند الجواب. اذكر الجملة.', en: 'No sentence of the passage supports the key. Cite one.' },
    ];
  }
  if (index && !slot) return foreignEvidence(subject, index);
  if (!index || !slot) return [];
  const missing = cited.filter(({ sentence }) => !index.sentences.has(sentence));
  const foreign =
    !isTurnedRound(subject) &&
    !isSaidIn(subject, index) &&
    cited.every(({ sentence }) => !slot.fact.evidence.includes(sentence));
  if (!keyTerm && missing.length === 0 && !foreign) return [];
  if (
    missing.length === 0 &&
    !foreign &&
    keyTerm &&
    mentionsTerm(
      index,
      cited.map(({ sentence }) => sentence),
      keyTerm,
      slot.fact.id,
    )
  )
    return [];
  return [unsaid];
}

/** Whether a statement to judge is a sentence that is cited, whatever its fact rests on. */
function isSaidIn({ item, language }: Subject, index: LessonIndex): boolean {
  if (!('statement' in item)) return false;
  const cited = item.evidence.flatMap(({ supports, sentence }) =>
    supports ? (index.sentences.get(sentence) ?? []) : [],
  );
  return cited.some((sentence) => hasWordsOf(sentence, item.statement, language, sameSaying));
}

/** The share of a statement's words that the sentence has which says it, a name told shorter or longer. */
const sameSaying = 0.6;

const unsaid: Advice = {
  ar: 'الجملة المذكورة لا تذكر الجواب. اختر جملة تذكره.',
  en: 'The sentence cited does not mention the key. Choose one that does.',
};

/** Where a source, a kind or the like is asked: every fact that the item is about has one of its own sentences cited. */
function foreignEvidence({ item, facts }: Subject, index: LessonIndex): readonly Advice[] {
  const cited = item.evidence.filter(({ supports, sentence }) => supports && index.sentences.has(sentence));
  const bare = facts.filter(({ evidence: own }) => !cited.some(({ sentence }) => own.includes(sentence)));
  return bare.map(() => unsaid);
}

/** Days of the week, months and numbers of a key that names nothing of the lesson, which no cited sentence has. */
function untoldParts({ item, offers, evidence: cited, language, index }: Subject): readonly Advice[] {
  if (!index || item.type === 'find-evidence') return [];
  const free = offers.filter(({ isKey, meant }) => isKey && meant === undefined);
  const untold = free
    .flatMap(({ text }) => tokensOf(text))
    .filter((token) => tellsTime(token, language) && !says(cited, token));
  if (untold.length === 0) return [];
  const words = [...new Set(untold)].join('، ');
  return [
    { ar: `لا تذكر الجملة من الجواب: ${words}.`, en: `The sentence cited does not say this of the key: ${words}.` },
  ];
}

function tellsTime(token: string, language: Language): boolean {
  if (/^\d+$/u.test(token)) return true;
  const date = token.length > 2 ? parseDate(token, language) : undefined;
  return date?.weekday !== undefined || date?.month !== undefined;
}

/** What the item gives as its key, where that is one name or value that a sentence can mention. */
function givenTerm({ item, index, offers, keyTerm, language }: Subject): Term | undefined {
  if (!index || item.topic === 'source') return undefined;
  if (['single-choice', 'cloze-choice', 'map'].includes(item.type)) return offers.find(({ isKey }) => isKey)?.term;
  if (!('keyText' in item)) return undefined;
  const given = resolveOption(index, language, { id: '', text: item.keyText }, keyTerm);
  return given && keyTerm && kinship(index, given, keyTerm) !== 'apart' ? keyTerm : given;
}

/** Whether the sentences mention a term, or a value of the same fact that says it (a count in words). */
function mentionsTerm(index: LessonIndex, sentences: readonly string[], term: Term, fact: string): boolean {
  const identity = termIdentity(term);
  if (sentences.some((id) => index.mentions.get(id)?.includes(identity) === true)) return true;
  if (term.kind === 'entity') return sentences.some((id) => mentionsPartOf(index, id, term.entity.id));
  const values = Object.keys(index.facts.get(fact)?.values ?? {});
  return values.some((role) => passageIdentity(`@${fact}.${role}`, index.facts) === identity);
}

/** A demand is mentioned, too, by another that is the same; an entity by one that it is a part of or holds. */
function mentionsPartOf(index: LessonIndex, sentence: string, id: string): boolean {
  const entity = index.entities.get(id);
  return (index.mentions.get(sentence) ?? []).some((mention) => {
    const other = index.entities.get(mention);
    if (entity?.type === 'demand' && other?.type === 'demand')
      return entity.sameAs !== undefined && entity.sameAs === other.sameAs;
    return index.wholes.get(id)?.includes(mention) === true || index.wholes.get(mention)?.includes(id) === true;
  });
}

function keyFaults(subject: Subject): readonly Advice[] {
  const { item, shown } = subject;
  const told =
    tellableKeys(item).find((key) => says(shown, key)) ??
    otherNames(subject).find((name) => says(withoutLongerNames(subject, name), name));
  if (told === undefined) return [];
  return [
    { ar: `السؤال يقول الجواب («${told}»). احذفه منه.`, en: `The question says its key (“${told}”). Take it out.` },
  ];
}

/** The words shown, without names of the lesson that are longer than this one (the embassy’s for its country’s). */
function withoutLongerNames({ index, language, shown }: Subject, name: string): readonly string[] {
  return index ? withoutNames(shown, index, language, tokensOf(name).length) : shown;
}

/** Other names of the key, and a date without its year. */
function otherNames({ item, keyTerm, offers }: Subject): readonly string[] {
  const term = offers.find(({ isKey }) => isKey)?.term ?? (offers.length === 0 ? keyTerm : undefined);
  if (!term || tellableKeys(item).length === 0) return [];
  if (term.kind === 'entity') {
    const aliases = (term.entity.aliases ?? []).filter(({ sense }) => sense === 'name').map(({ text }) => text);
    return [term.entity.name[item.language] ?? '', ...aliases].filter((name) => tokensOf(name).length > 0);
  }
  if (term.value.type !== 'date') return [];
  return tellableKeys(item).flatMap((key) => {
    const withoutYear = key.replace(/\s*\b\d{4}$/u, '');
    return tokensOf(withoutYear).length > 0 && withoutYear !== key ? [withoutYear] : [];
  });
}
