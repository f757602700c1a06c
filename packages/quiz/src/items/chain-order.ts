import { err, foldText, ok, type Result } from '@sanad/language';
import { itemIdOf, type ChainOrderItem, type Fact } from '@sanad/lesson';
import { entriesInDisorder } from './disorder.ts';
import { factPhrases } from './fact-phrases.ts';
import { frameItem } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { articleOption, sourceOption } from './speaker-options.ts';
import { linksOf } from './speakers.ts';
import { namesEntity, statementOf } from './statement.ts';
import { nameIn } from '../term.ts';

/** Puts the links of a report in order, the one who spoke first at the top and the article last. */
export function makeChainOrder(context: MakeContext, fact: Fact): readonly Result<ChainOrderItem, Refusal>[] {
  return [orderChain(context, fact)];
}

function orderChain(context: MakeContext, fact: Fact): Result<ChainOrderItem, Refusal> {
  const { index, language } = context;
  const links = linksOf(index, fact);
  if (links.length < 2) return err('not-this-type');
  if (links.some(({ certainty }) => certainty === 'inferred')) return err('uncertain-source');
  const sources = links.flatMap(({ source }) => index.entities.get(source) ?? []);
  const names = new Set(sources.map((entity) => foldText(nameIn(entity, language))));
  if (names.has('') || names.size < links.length) return err('no-name-in-language');
  const statement = statementOf(index, fact, language);
  if (!statement.ok) return statement;
  if (sources.some((source) => namesEntity(index, fact, source, language))) return err('key-in-stem');
  const targets = [{ fact: fact.id, role: 'chain' }];
  const id = itemIdOf('chain-order', language, targets);
  const entries = [...sources.map((source) => sourceOption(context, source)), articleOption(context)];
  const answer = new Set(links.flatMap(({ source, via }) => (via === undefined ? [source] : [source, via])));
  const frame = frameItem({
    index,
    language,
    type: 'chain-order',
    targets,
    level: 'attribute',
    topic: 'source',
    answer,
  });
  return ok({
    ...frame,
    type: 'chain-order',
    stem: factPhrases[language].orderChain(statement.value),
    hints: frame.hints.slice(0, 1),
    ...entriesInDisorder(entries, context.randomFor(`${id} places`)),
  });
}
