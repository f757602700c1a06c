import { tokensOf, type Language } from '@sanad/language';
import type { Fact, Item } from '@sanad/lesson';
import type { LessonIndex } from '../../lesson-index.ts';
import { isSensitive } from '../../relations/relations.ts';
import { argumentsOf } from '../../stem/render-template.ts';
import { namesArticle } from '../article-words.ts';
import { needsLesson, noneOf, notApplicable, type Measure } from '../finding.ts';
import { entityTexts } from '../lesson-names.ts';
import { sayingWords } from '../lexicon/saying-words.ts';
import { namesIn } from '../names-in.ts';
import { judgeItem } from '../judge-item.ts';
import { listsOf, shownText } from '../item-parts.ts';
import { isAmong, says } from '../phrase-search.ts';
import type { Subject } from '../subject.ts';
import { isUnfocused } from './stem.ts';

/** What a wrong imputed to somebody may be asked for without imputing it to another. */
const harmlessTopics: ReadonlySet<string> = new Set(['date', 'number', 'source', 'wording']);

/**
 * F1: no option, pair or swapped statement lays a wrong at somebody else's door. Of a fact whose relation
 * is sensitive only a date, a number, the source or the wording is asked; and a demand that only
 * accusations speak of is no option.
 */
export function imputedWrong(subject: Subject): Measure {
  const { index, item, facts } = subject;
  if (!index) return notApplicable(needsLesson);
  const sensitive = facts.filter(isSensitive).filter(() => !harmlessTopics.has(item.topic) && imputes(subject));
  const accused = subject.offers.filter(
    ({ isKey, term }) => !isKey && term?.kind === 'entity' && index.disputed.has(term.entity.id),
  );
  return noneOf([...sensitive, ...accused], {
    ar: 'في السؤال ما ينسب فعلًا مشينًا إلى غير من نسبه النص إليه. اسأل عن التاريخ أو العدد أو المصدر فقط.',
    en: 'The item lays a wrong at the door of somebody the text does not accuse. Ask only for the date, the number or the source.',
  });
}

/** Whether the item shows anything beside what the text says. */
function imputes(subject: Subject): boolean {
  const { item } = subject;
  if (item.type === 'open' || item.type === 'ordering') return false;
  if (item.type !== 'true-false') return listsOf(item).length > 0;
  return !item.key || judgeItem(subject)?.[0]?.is !== 'true';
}

/** Ways of asking a judgement that take no side: whose it is, what kind of statement, which words show it. */
const fairWithJudgements: ReadonlySet<Item['type']> = new Set([
  'who-said',
  'whose-voice',
  'statement-kind',
  'find-evidence',
  'chain-order',
  'open',
]);

/** F2: a judgement is asked for its owner or its wording, and never as true or false. */
export function judgedAsFact({ index, item, facts, slot }: Subject): Measure {
  if (!index) return notApplicable(needsLesson);
  const isAskedFairly = fairWithJudgements.has(item.type) || item.topic === 'source' || item.topic === 'wording';
  const asked = slot ? [slot.fact] : facts;
  const judgements = asked.filter(({ nature }) => nature === 'judgement');
  return noneOf(isAskedFairly && item.type !== 'true-false' ? [] : judgements, {
    ar: 'السؤال يعرض رأيًا كأنه حقيقة. اسأل: رأي من هو؟ أو: أيّ كلمات تدلّ على أنه رأي؟',
    en: 'The item asks a judgement as if it were a fact. Ask whose judgement it is, or which words show that it is one.',
  });
}

/** Questions whose answer is the source itself, or that show the statement for what it is. */
const aboutTheTelling: ReadonlySet<Item['type']> = new Set([
  'who-said',
  'whose-voice',
  'chain-order',
  'statement-kind',
  'find-evidence',
  'not-quoted',
]);

/**
 * F3: a question about a claim says by whose account: it names the source, a telling word of its name, or
 * the text that reports it (our own stems name the source). A name that stands for something else, or inside
 * the name of somebody else, is no source; and of what a source says of itself, a word of saying must tell that
 * it does, unless an open question asks about the party. An item on several facts names one source of each.
 * Where nothing is asked, or the answer is the telling itself, nothing is checked, but for a wrong that evidence is asked of: the
 * statement says who tells it.
 */
export function sourceNamed(subject: Subject): Measure {
  const { item, index, facts, language } = subject;
  const isAccusation = item.type === 'find-evidence' && facts.some(isSensitive);
  const isAboutTelling = !isAccusation && (aboutTheTelling.has(item.type) || item.topic === 'source');
  if (isAboutTelling || item.chain.length === 0 || isUnfocused(subject)) return noneOf([], unnamed);
  const offered = listsOf(item).flatMap((list) => list.map(({ text }) => text));
  const tokens = tokensOf(isAccusation ? item.statement : `${shownText(item)} ${offered.join(' ')}`);
  if (namesArticle(tokens, language)) return noneOf([], unnamed);
  const missing =
    index && facts.length > 0
      ? facts.filter((fact) => !isAccountNamed(index, fact, tokens, item))
      : [chainNames(item)].filter((names) => names.length > 0 && !names.some((name) => isNamed(tokens, name)));
  return noneOf(missing, unnamed);
}

function isAccountNamed(index: LessonIndex, fact: Fact, tokens: readonly string[], { language, type }: Item): boolean {
  const links = index.attributions.get(fact.id) ?? [];
  if (links.length === 0) return true;
  const sources = new Set(links.flatMap(({ source, via = source }) => [source, via]));
  const { named, rest } = namesIn(tokens, index, language);
  const isSaid = type === 'open' || saysSo(rest, language);
  const related = new Set(Object.keys(fact.relation ?? {}).flatMap((role) => argumentsOf(fact, role)));
  const names = named.flatMap((terms) => terms.flatMap((term) => (term.kind === 'entity' ? term.entity.id : [])));
  if (names.some((id) => sources.has(id) && (isSaid || !related.has(id)))) return true;
  const texts = [...sources].flatMap((id) => {
    const entity = index.entities.get(id);
    return entity && (isSaid || !related.has(id)) ? entityTexts(entity, language) : [];
  });
  return texts.some((text) => isNamed(rest, text));
}

/** Whether a text has a word that tells that somebody says so. */
function saysSo(tokens: readonly string[], language: Language): boolean {
  return tokens.some((token) => isAmong(sayingWords[language], token));
}

/** Whether a text says a name, or a word of it that few other names have. */
function isNamed(tokens: readonly string[], name: string): boolean {
  const telling = tokensOf(name).filter((word) => word.length > 3);
  return says(tokens, name) || telling.some((word) => says(tokens, word) || tokens.includes(`${word}s`));
}

const unnamed = {
  ar: 'هذا قول ينقله النص عن غيره ولا يذكر السؤال قائله. ابدأ بـ«وفق …».',
  en: 'This is a claim that the text reports, and the question does not say whose. Begin with “According to …”.',
};

function chainNames({ chain }: Item): readonly string[] {
  return chain.flatMap(({ label, via }) => (via === undefined ? [label] : [label, via]));
}
