import { answersTo } from '../answers.ts';
import type { Fact, Id, Item } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { statementIdentities, type Utterance } from '../lesson-index.ts';
import { termIdentity } from '../term.ts';
import { roleTruth, type Truth } from '../truth.ts';
import { judgeEntities, judgeSlotOffers, judgeStatement, type Judgement } from './offer-truth.ts';
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
    case 'whose-voice':
    case 'statement-kind':
    case 'find-evidence':
    case 'not-quoted':
    case 'ordering':
    case 'chain-order':
    case 'matching':
    case 'categorise':
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
  if (termIdentity(term) !== termIdentity(keyTerm)) return [{ ...base, is: 'false', term }];
  const { areClear } = answersTo(index, slot, roleTruth(index, slot.fact, slot.role));
  return [{ ...base, is: areClear ? 'true' : 'unknown', term }];
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
  const maySay = speakersOf(index, fact);
  return judgeEntities(offers, (id): Truth['is'] => {
    if (id === asked) return 'true';
    return links.includes(id) || maySay.has(id) ? 'unknown' : 'false';
  });
}

/** The sources that say something of the same things: they may have said this too. */
function speakersOf(index: LessonIndex, fact: Fact): ReadonlySet<Id> {
  const identities = statementIdentities(index, fact);
  const needed = Math.max(1, Math.min(identities.length, 2));
  const shared = new Map<Utterance, number>();
  for (const utterance of identities.flatMap((identity) => index.utterances.get(identity) ?? [])) {
    shared.set(utterance, (shared.get(utterance) ?? 0) + 1);
  }
  return new Set([...shared].flatMap(([{ sources }, count]) => (count >= needed ? sources : [])));
}
