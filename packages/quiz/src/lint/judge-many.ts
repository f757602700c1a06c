import { tokensOf } from '@sanad/language';
import {
  plainText,
  stableHash,
  type CategoriseItem,
  type ChainOrderItem,
  type Fact,
  type MatchingItem,
  type OrderingItem,
} from '@sanad/lesson';
import { comesBefore } from '../chronology.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { linksOf, mayHaveSaid } from '../items/speakers.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { termLabel, termOf } from '../term.ts';
import { ownVoice } from '../tellings.ts';
import type { Truth } from '../truth.ts';
import { judgeTerm, type Judgement } from './offer-truth.ts';
import { isArticle } from './article-words.ts';
import { meantTerm, resolveOption } from './resolve-option.ts';
import type { Subject } from './subject.ts';

/** Each pairing of a prompt with an option: the keyed one must be right, every other shown wrong. */
export function judgePairs(subject: Subject, item: MatchingItem | CategoriseItem): readonly Judgement[] | undefined {
  const { index, language, slots } = subject;
  if (!index) return undefined;
  if (slots.length === 0) return judgeSpeakers(subject, index, item);
  return item.prompts.flatMap((prompt) => {
    const slot = nearest(prompt.text, slots, ({ fact }) => wordsOf(index, fact, language));
    const own = item.key.find((pair) => pair.prompt === prompt.id)?.option;
    return item.options.map((option): Judgement => {
      const base = { id: option.id, text: `${prompt.text} – ${option.text}`, isKey: option.id === own };
      const like = slot && termOf(index, slot.fact, slot.reference);
      const term = slot && resolveOption(index, language, option, like);
      if (!slot || !term) return { ...base, is: 'unresolved' };
      return { ...base, ...judgeTerm(index, slot, term), term };
    });
  });
}

/** Each saying with whoever may have said it: its teller, and nobody who speaks of the same things. */
function judgeSpeakers(
  { language, facts }: Subject,
  index: LessonIndex,
  item: MatchingItem | CategoriseItem,
): readonly Judgement[] | undefined {
  if (facts.length === 0) return undefined;
  return item.prompts.flatMap((prompt) => {
    const fact = nearest(prompt.text, facts, (one) => wordsOf(index, one, language));
    const own = item.key.find((pair) => pair.prompt === prompt.id)?.option;
    const teller = fact && (linksOf(index, fact).at(-1)?.source ?? ownVoice);
    const maySay = fact && mayHaveSaid(index, fact);
    return item.options.map((option): Judgement => {
      const base = { id: option.id, text: `${prompt.text} – ${option.text}`, isKey: option.id === own };
      const isArticles = isArticle(option.text, language);
      const term = isArticles ? undefined : resolveOption(index, language, option, undefined);
      const speaker = term?.kind === 'entity' ? term.entity.id : isArticles ? ownVoice : undefined;
      if (speaker === undefined || maySay === undefined) return { ...base, is: 'unresolved' };
      return { ...base, is: speaker === teller ? 'true' : maySay.has(speaker) ? 'unknown' : 'false' };
    });
  });
}

/** Every word that a fact may be told in: its statement and the names of what it relates. */
function wordsOf(index: LessonIndex, fact: Fact, language: 'ar' | 'en'): ReadonlySet<string> {
  const related = Object.keys(fact.relation ?? {}).flatMap((role) => argumentsOf(fact, role));
  const labels = related.map((reference) => termLabel(termOf(index, fact, reference), language));
  return new Set(tokensOf([plainText(fact.statement[language] ?? ''), ...labels].join(' ')));
}

/** The one of several that shares most words with a text; undefined where none shares any, or two share as many. */
function nearest<T>(
  text: string,
  candidates: readonly T[],
  wordsIn: (candidate: T) => ReadonlySet<string>,
): T | undefined {
  const tokens = tokensOf(text).map((token) => token.replace(/^ال/u, ''));
  const scored = candidates.map((candidate) => {
    const words = new Set([...wordsIn(candidate)].map((word) => word.replace(/^(?:و?ال|لل)/u, '')));
    return { candidate, score: tokens.filter((token) => words.has(token)).length };
  });
  const [first, second] = scored.sort((a, b) => b.score - a.score);
  return !first || first.score === 0 || first.score === second?.score ? undefined : first.candidate;
}

/** The keyed order as one claim: true when the passage shows that every entry's event came before the next. */
export function judgeOrder(subject: Subject, item: OrderingItem): readonly Judgement[] | undefined {
  const { index, language, facts } = subject;
  if (!index || facts.length < 2) return undefined;
  const entries = item.key.map((id) => item.entries.find((entry) => entry.id === id));
  const base = { id: item.id, text: entries.map((entry) => entry?.text ?? '').join(' → '), isKey: true };
  const events = entries.map(
    (entry) =>
      facts.find(({ id }) => entry?.id === stableHash(`event ${id}`)) ??
      (entry && nearest(entry.text, facts, (one) => wordsOf(index, one, language))),
  );
  const pairs = events.slice(1).map((later, i) => [events[i], later] as const);
  const truths = pairs.map(([earlier, later]) => earlier && later && orderTruth(index, earlier, later));
  if (truths.includes(undefined)) return [{ ...base, is: 'unresolved' }];
  return [{ ...base, is: (['false', 'unknown', 'true'] as const).find((is) => truths.includes(is)) ?? 'true' }];
}

function orderTruth(index: LessonIndex, earlier: Fact, later: Fact): Truth['is'] {
  if (comesBefore(index, earlier, later)) return 'true';
  return comesBefore(index, later, earlier) ? 'false' : 'unknown';
}

/** The keyed chain as one claim: the sources of the fact's attribution, origin first, and then the article. */
export function judgeChain(
  { index, language, facts }: Subject,
  item: ChainOrderItem,
): readonly Judgement[] | undefined {
  const [fact] = facts;
  if (!index || !fact) return undefined;
  const named = item.key.map((id) => item.entries.find((entry) => entry.id === id) ?? { id, text: '' });
  const base = { id: item.id, text: named.map(({ text }) => text).join(' → '), isKey: true };
  const terms = named.map(
    (option) =>
      resolveOption(index, language, option, undefined) ??
      (isArticle(option.text, language) ? undefined : meantTerm(index, language, option, undefined)),
  );
  const ids = terms.flatMap((term) => (term?.kind === 'entity' ? term.entity.id : []));
  const links = (index.attributions.get(fact.id) ?? []).map(({ source, via }) => [source, via]);
  const isArticleLast = terms.at(-1) === undefined && ids.length === terms.length - 1;
  const follows = ids.length === links.length && ids.every((id, i) => links[i]?.includes(id) === true);
  if (ids.length !== terms.length && !isArticleLast) return [{ ...base, is: 'unresolved' }];
  return [{ ...base, is: follows ? 'true' : 'false' }];
}

/** Which party is not quoted: right of those that the lesson lists so, and of whatever says nothing in it. */
export function judgeNotQuoted({ index, offers }: Subject): readonly Judgement[] | undefined {
  if (!index) return undefined;
  const silent = new Set((index.lesson.notQuoted ?? []).map(({ party }) => party));
  return offers.map(({ id, text, isKey, term }): Judgement => {
    if (term?.kind !== 'entity') return { id, text, isKey, is: 'unresolved' };
    const speaks = index.sources.all.includes(term.entity.id);
    return { id, text, isKey, term, is: silent.has(term.entity.id) || !speaks ? 'true' : 'false' };
  });
}
