import { err, ok, type Result } from '@sanad/language';
import { itemIdOf, type AttributionLink, type Fact, type WhoSaidItem } from '@sanad/lesson';
import { factPhrases } from './fact-phrases.ts';
import { frameItem } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { otherSources, shuffledOptions, sourceOption } from './speaker-options.ts';
import { linksOf } from './speakers.ts';
import { namesEntity, statementOf } from './statement.ts';
import { nameIn } from '../term.ts';

/** A link of a report and which one it is. */
interface AskedLink {
  readonly link: AttributionLink;
  /** `source` is nearest to the reader, `origin` spoke first. */
  readonly role: 'source' | 'origin';
  readonly isChained: boolean;
}

/**
 * Asks which source a fact comes from; for a judgement, whose it is. A report that came through others is
 * asked twice: for the source nearest to the reader, and for the one that spoke first.
 */
export function makeWhoSaid(context: MakeContext, fact: Fact): readonly Result<WhoSaidItem, Refusal>[] {
  const links = linksOf(context.index, fact);
  const [origin] = links;
  const nearest = links.at(-1);
  if (!origin || !nearest || fact.nature === 'role') return [err('not-this-type')];
  const isChained = links.length > 1;
  const direct = askLink(context, fact, { link: nearest, role: 'source', isChained });
  return isChained ? [direct, askLink(context, fact, { link: origin, role: 'origin', isChained })] : [direct];
}

function askLink(context: MakeContext, fact: Fact, asked: AskedLink): Result<WhoSaidItem, Refusal> {
  const { index, language } = context;
  const { link, role } = asked;
  const entity = index.entities.get(link.source);
  const statement = statementOf(index, fact, language);
  if (!statement.ok) return statement;
  const label = nameIn(entity, language);
  if (!entity || label === '') return err('no-name-in-language');
  if (link.certainty === 'inferred') return err('uncertain-source');
  if (namesEntity(context.index, fact, entity, language)) return err('key-in-stem');
  const stem = stemFor(context, fact, asked);
  const others = otherSources(context, fact, entity, { key: label, stem: `${stem} ${statement.value}`, language });
  if (!others) return err('too-few-distractors');
  const targets = [{ fact: fact.id, role }];
  const id = itemIdOf('who-said', language, targets);
  const level = fact.nature === 'judgement' ? 'judge' : 'attribute';
  const answer = new Set([entity.id, ...(link.via === undefined ? [] : [link.via])]);
  return ok({
    ...frameItem({ index, language, type: 'who-said', targets, level, topic: 'source', answer }),
    type: 'who-said',
    stem,
    statement: statement.value,
    ...shuffledOptions(
      context,
      id,
      sourceOption(context, entity),
      others.map((other) => sourceOption(context, other, 'saysElse')),
    ),
  });
}

/** Whose a judgement is, is the one who spoke first; the one who passes it on is asked for as such. */
function stemFor({ language }: MakeContext, fact: Fact, { role, isChained }: AskedLink): string {
  const words = factPhrases[language];
  const isJudgement = fact.nature === 'judgement';
  if (role === 'origin') return isJudgement ? words.whoseJudgement : words.whoSaidFirst;
  if (!isJudgement) return words.whoSaid;
  return isChained ? words.whoSaidJudgement : words.whoseJudgement;
}
