import { answersTo } from '../answers.ts';
import type { Item } from '@sanad/lesson';
import { mayHaveSaid } from '../items/speakers.ts';
import type { Term } from '../term.ts';
import { roleTruth, type Truth } from '../truth.ts';
import { judgeEntities, judgeSlotOffers, judgeTerm, judgeStatement, type Judgement } from './offer-truth.ts';
import { judgeChain, judgeEvidence, judgeNotQuoted, judgeOrder, judgePairs } from './judge-many.ts';
import { resolveOption } from './resolve-option.ts';
import type { Subject } from './subject.ts';

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
      return isSourceAsked(item) ? judgeSources(subject) : judgeSlotOffers(subject);
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
      return judgeEvidence(subject);
    case 'whose-voice':
      return judgeVoice(subject);
    case 'statement-kind':
    case 'open':
      return undefined;
    default:
      return item satisfies never;
  }
}

function isSourceAsked({ targets }: Item): boolean {
  return targets[0]?.role === 'source' || targets[0]?.role === 'origin';
}

/** A typed key is right when it is what the fact says, and the passage leaves nothing else open. */
function judgeTyped(
  { index, slot, keyTerm, language, item }: Subject,
  keyText: string,
): readonly Judgement[] | undefined {
  if (!index || !slot || !keyTerm) return undefined;
  const base = { id: item.id, text: keyText, isKey: true };
  const term = resolveOption(index, language, { id: '', text: keyText }, keyTerm);
  if (!term) return [{ ...base, is: 'unresolved' }];
  const proof = judgeTerm(index, slot, term);
  if (proof.is !== 'true' && !isLessExact(term, keyTerm)) return [{ ...base, is: proof.is, term, proof }];
  return [
    { ...base, is: answersTo(index, slot, roleTruth(index, slot.fact, slot.role)).areClear ? 'true' : 'unknown', term },
  ];
}

/** A month for a day, say: true, and as exact as the question. */
function isLessExact(term: Term, key: Term): boolean {
  if (term.kind === 'entity' || key.kind === 'entity' || term.value.type !== 'date' || key.value.type !== 'date')
    return false;
  return key.value.edtf.startsWith(term.value.edtf);
}

/**
 * Who said it: the link asked for is right; another link of the same chain is not shown wrong; who speaks
 * nowhere of the same things did not say it.
 */
function judgeSources({ index, facts, offers, item }: Subject): readonly Judgement[] | undefined {
  const [fact] = facts;
  if (!index || !fact) return undefined;
  const links = (index.attributions.get(fact.id) ?? []).map(({ source }) => source);
  const asked = item.targets[0]?.role === 'origin' ? links[0] : links.at(-1);
  const maySay = mayHaveSaid(index, fact);
  return judgeEntities(offers, (id): Truth['is'] => {
    if (id === asked) return 'true';
    return links.includes(id) || maySay.has(id) ? 'unknown' : 'false';
  });
}

/** Whose voice: the only teller is right; the article, which stands for no entity, only where nobody else tells it. */
function judgeVoice({ index, facts, offers }: Subject): readonly Judgement[] | undefined {
  const [fact] = facts;
  if (!index || !fact) return undefined;
  const links = (index.attributions.get(fact.id) ?? []).map(({ source }) => source);
  const maySay = mayHaveSaid(index, fact);
  return offers.map(({ id, text, isKey, term }): Judgement => {
    if (term?.kind !== 'entity')
      return { id, text, isKey, is: (links.length === 0) === isKey ? (isKey ? 'true' : 'false') : 'unresolved' };
    const source = term.entity.id;
    const is = links.includes(source) ? 'true' : maySay.has(source) ? 'unknown' : 'false';
    return { id, text, isKey, is, term };
  });
}
