import type { Language } from '@sanad/language';
import type { Id, Item } from '@sanad/lesson';
import { answersTo } from '../answers.ts';
import { mayHaveSaid } from '../items/speakers.ts';
import type { Slot } from '../options/distractors.ts';
import { argumentsOf } from '../stem/render-template.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { kinship, termIdentity, termLabel, termOf, type Term } from '../term.ts';
import { roleTruth, type Truth } from '../truth.ts';
import { judgeEntities, judgeSlotOffers, judgeTerm, type Judgement } from './offer-truth.ts';
import { besideEvent } from './beside-event.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { judgeChain, judgeNotQuoted, judgeOrder, judgePairs } from './judge-many.ts';
import { judgeStatement } from './judge-statement.ts';
import { entityTexts } from './lesson-names.ts';
import { otherAnswers } from './other-answers.ts';
import { says } from './phrase-search.ts';
import { judgeKinds } from './statement-kinds.ts';
import { resolveOption } from './resolve-option.ts';
import type { Subject } from './subject.ts';
import { isInOthersWords } from './whose-words.ts';

/**
 * What the lesson says of everything that an item offers as an answer; undefined where the item points at
 * nothing that could be judged, or offers nothing.
 */
export function judgeItem(subject: Subject): readonly Judgement[] | undefined {
  const { item } = subject;
  switch (item.type) {
    case 'single-choice':
    case 'cloze-choice':
    case 'map':
    case 'multiple-choice':
      if (!isSourceAsked(item)) return judgeSlotOffers(subject);
      return offersSources(subject) ? judgeSources(subject) : undefined;
    case 'who-said':
      return judgeSources(subject);
    case 'true-false': {
      const judged = judgeStatement(subject, item.statement, item.key);
      return judged && [judged];
    }
    case 'short-answer':
    case 'cloze-typed':
    case 'numeric':
    case 'date':
      return judgeTyped(subject, item.keyText);
    case 'matching':
    case 'categorise':
      return judgePairs(subject, item);
    case 'ordering':
      return judgeOrder(subject, item);
    case 'chain-order':
      return judgeChain(subject, item);
    case 'not-quoted':
      return judgeNotQuoted(subject);
    case 'find-evidence':
      return judgeEvidence(subject, item);
    case 'whose-voice':
      return judgeVoice(subject);
    case 'statement-kind':
      return judgeKinds(subject);
    case 'open':
      return undefined;
    default:
      return item satisfies never;
  }
}

function isSourceAsked({ targets }: Item): boolean {
  return targets[0]?.role === 'source' || targets[0]?.role === 'origin';
}

/** Whether anybody who speaks in the lesson is offered; else the question is not who says it. */
function offersSources({ index, offers }: Subject): boolean {
  return offers.some(({ term }) => term?.kind === 'entity' && index?.sources.all.includes(term.entity.id) === true);
}

/** A typed key is right when it is what the fact says, and nothing else would answer what the item shows. */
function judgeTyped(subject: Subject, keyText: string): readonly Judgement[] | undefined {
  const { index, slot, keyTerm, language, item } = subject;
  if (!index || !slot || !keyTerm) return undefined;
  const base = { id: item.id, text: keyText, isKey: true };
  const term = resolveOption(index, language, { id: '', text: keyText }, keyTerm);
  if (!term) return [{ ...base, is: 'unresolved' }];
  const judged = judgeTerm(index, slot, term);
  if (judged.is !== 'true' && !isLessExact(term, keyTerm)) return [{ ...base, ...judged, term }];
  const { all, areClear } = answersTo(index, slot, roleTruth(index, slot));
  const beside = besideEvent(subject, slot);
  if (beside?.wrong.some((wrong) => termIdentity(wrong) === termIdentity(term)))
    return [{ ...base, is: 'false', term }];
  const answers = [
    ...all.map((answer) => answer.term),
    ...otherAnswers(subject, slot),
    ...(beside?.right ?? []),
    ...fellowsOf(subject, slot),
  ];
  const isAlone = areClear && !hasUnasked(subject, answers);
  return [{ ...base, is: isAlone ? 'true' : 'unknown', term }];
}

/** What stands beside the asked in its place, as a second discoverer does, and is not told by the item. */
function fellowsOf({ index, language, shown }: Subject, { fact, role, reference }: Slot): readonly Term[] {
  if (!index) return [];
  return argumentsOf(fact, role)
    .filter((other) => other !== reference)
    .map((other) => termOf(index, fact, other))
    .filter(
      (term) => ![...termTexts(term, language), ...officesOf(index, term, language)].some((text) => says(shown, text)),
    );
}

/** What somebody may be called by: the titles that the lesson gives them. */
function officesOf(index: LessonIndex, term: Term, language: Language): readonly string[] {
  const values = (index.factsAbout.get(termIdentity(term)) ?? []).flatMap((fact) => Object.values(fact.values ?? {}));
  return values.flatMap((value) => (value.type === 'title' ? (value.text[language] ?? []) : []));
}

function termTexts(term: Term, language: Language): readonly string[] {
  return term.kind === 'entity' ? entityTexts(term.entity, language) : [termLabel(term, language)];
}

/** Whether one of several answers is neither asked for nor accepted. */
function hasUnasked({ index, slots, item }: Subject, answers: readonly Term[]): boolean {
  if (!index) return false;
  const asked = slots.map(({ fact, reference }) => termOf(index, fact, reference));
  const accepted = 'key' in item && typeof item.key === 'object' && 'aliases' in item.key ? item.key.aliases : [];
  return answers.some(
    (answer) =>
      asked.every((term) => kinship(index, term, answer) === 'apart') &&
      !accepted.includes(termLabel(answer, item.language)),
  );
}

/** A month for a day, say: true, and as exact as the question. */
function isLessExact(term: Term, key: Term): boolean {
  if (term.kind === 'entity' || key.kind === 'entity' || term.value.type !== 'date' || key.value.type !== 'date')
    return false;
  return key.value.edtf.startsWith(term.value.edtf);
}

/**
 * Who said it: the link asked for is right; another link of the same chain is not shown wrong; who speaks
 * nowhere of the same things, or of the same one thing in other words, did not say it, and who judges nothing did
 * not judge so.
 */
function judgeSources({ index, facts, offers, item }: Subject): readonly Judgement[] | undefined {
  const [fact] = facts;
  if (!index || !fact) return undefined;
  const links = (index.attributions.get(fact.id) ?? []).map(({ source }) => source);
  const asked = item.targets[0]?.role === 'origin' ? links[0] : links.at(-1);
  const maySay = mayHaveSaid(index, fact);
  const mayJudge = (id: Id): boolean =>
    fact.nature !== 'judgement' ||
    index.tellings.byTeller.get(id)?.some(({ nature }) => nature === 'judgement') === true;
  return judgeEntities(offers, (id): Truth['is'] => {
    if (id === asked) return 'true';
    const isOthers = 'statement' in item && isInOthersWords(index, fact, id, item.statement, item.language);
    return links.includes(id) || (maySay.has(id) && mayJudge(id) && !isOthers) ? 'unknown' : 'false';
  });
}

/** Whose voice: the only teller is right; the article, which stands for no entity, only where nobody else tells it. */
function judgeVoice({ index, facts, offers }: Subject): readonly Judgement[] | undefined {
  const [fact] = facts;
  if (!index || !fact) return undefined;
  const links = (index.attributions.get(fact.id) ?? []).map(({ source }) => source);
  const maySay = mayHaveSaid(index, fact);
  return offers.map(({ id, text, isKey, meant: term }): Judgement => {
    if (term?.kind !== 'entity')
      return { id, text, isKey, is: (links.length === 0) === isKey ? (isKey ? 'true' : 'false') : 'unresolved' };
    const source = term.entity.id;
    const is = links.includes(source) ? 'true' : maySay.has(source) ? 'unknown' : 'false';
    return { id, text, isKey, is, term };
  });
}
