import { err, type Result } from '@sanad/language';
import type { AttributionLink, Fact, LessonCard } from '@sanad/lesson';
import type { Refusal } from '../items/refusal.ts';
import { linksOf } from '../items/speakers.ts';
import { namesEntity, statementOf } from '../items/statement.ts';
import { isSensitive } from '../relations/relations.ts';
import { nameIn, optionLabel } from '../term.ts';
import { cardPhrases, type CardPhrases } from './card-phrases.ts';
import { phrasesOf } from '../speech/speech.ts';
import type { CardContext } from './card-context.ts';
import { frameCard } from './frame-card.ts';
import { properNames } from './proper-names.ts';
import { typedCardKey } from './typed-card-key.ts';

/**
 * Who produced a figure, and through whom it came; the same of an accusation, of which nothing else is asked but when and
 * how many.
 */
export function sourceCards(context: CardContext, fact: Fact): readonly Result<LessonCard, Refusal>[] {
  const links = linksOf(context.index, fact);
  const [origin] = links;
  const nearest = links.at(-1);
  const isWorthIt = fact.nature === 'figure' || (isSensitive(fact) && fact.nature !== 'judgement');
  if (!origin || !nearest || !isWorthIt) return [err('not-this-type')];
  if (links.some(({ certainty }) => certainty === 'inferred')) return [err('uncertain-source')];
  const words = cardPhrases[context.language];
  const single = fact.nature === 'figure' ? words.whoseFigure : words.whoseSaying;
  if (links.length === 1) return [linkCard(context, fact, nearest, { role: 'source', text: single })];
  return [
    linkCard(context, fact, origin, { role: 'origin', text: words.whoseFirst }),
    linkCard(context, fact, nearest, { role: 'source', text: words.throughWhom }),
  ];
}

interface Asked {
  readonly role: 'source' | 'origin';
  readonly text: CardPhrases['whoseFirst'];
}

function linkCard(
  context: CardContext,
  fact: Fact,
  { source, via }: AttributionLink,
  { role, text }: Asked,
): Result<LessonCard, Refusal> {
  const { index, language, year } = context;
  const entity = index.entities.get(source);
  const statement = statementOf(index, fact, language);
  if (!statement.ok) return statement;
  if (!entity || nameIn(entity, language) === '') return err('no-name-in-language');
  if (namesEntity(index, fact, entity, language)) return err('key-in-stem');
  const key = { kind: 'entity', entity } as const;
  const asked = phrasesOf(index, language).anchored(cardPhrases[language].byArticle(year), text);
  return frameCard(context, {
    note: 'source',
    direction: 'forward',
    topic: 'source',
    fact,
    of: fact.id,
    targets: [{ fact: fact.id, role }],
    fronts: [{ type: 'statement', text: asked, statement: statement.value }],
    answer: optionLabel(key, language),
    names: properNames(entity),
    identity: [entity.id],
    marked: new Set(via === undefined ? [source] : [source, via]),
    typed: typedCardKey(index, key, language),
  });
}
