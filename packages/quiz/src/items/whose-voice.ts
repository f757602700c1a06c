import { err, ok, type Result } from '@sanad/language';
import { itemIdOf, type Entity, type Fact, type WhoseVoiceItem } from '@sanad/lesson';
import { runningName } from '../stem/grammar.ts';
import { ownVoice } from '../tellings.ts';
import { factPhrases } from './fact-phrases.ts';
import { frameItem } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { articleOption, otherSources, shuffledOptions, sourceOption } from './speaker-options.ts';
import { linksOf, mayHaveSaid, namedBy, soleTeller } from './speakers.ts';
import { namesArticle, namesEntity, statementOf } from './statement.ts';

/** Sources beside the article and a source that is the key. */
const otherCount = 2;

/**
 * Asks whether the article says a thing itself or gives it to a source. The article is offered as wrong
 * only if nothing it says in its own voice speaks of the same things.
 */
export function makeWhoseVoice(context: MakeContext, fact: Fact): readonly Result<WhoseVoiceItem, Refusal>[] {
  return [askVoice(context, fact)];
}

function askVoice(context: MakeContext, fact: Fact): Result<WhoseVoiceItem, Refusal> {
  const { index, language } = context;
  const teller = soleTeller(index, fact);
  if (teller === undefined) return err('uncertain-source');
  if (fact.nature === 'role') return err('not-this-type');
  const statement = statementOf(index, fact, language);
  if (!statement.ok) return statement;
  const source = index.entities.get(teller);
  const isTold = namesArticle(index, fact, language) || (source && namesEntity(index, fact, source, language));
  if (isTold === true) return err('key-in-stem');
  if (source && mayHaveSaid(index, fact).has(ownVoice)) return err('may-be-own-voice');
  const words = factPhrases[language];
  const key = source ? sourceOption(context, source) : articleOption(context);
  const frame = { key: key.text, stem: `${words.whoseVoice} ${statement.value}`, language };
  const others = otherSources(context, fact, source, frame);
  if (!others) return err('too-few-distractors');
  const targets = [{ fact: fact.id, role: 'voice' }];
  const id = itemIdOf('whose-voice', language, targets);
  const wrong = source ? [{ ...articleOption(context), feedback: voiceFeedback(context, fact, source) }] : [];
  const chosen = source ? others.slice(0, otherCount) : others;
  const level = fact.nature === 'judgement' ? 'judge' : 'attribute';
  return ok({
    ...frameItem({
      index,
      language,
      type: 'whose-voice',
      targets,
      level,
      topic: 'source',
      answer: answers(context, fact),
    }),
    type: 'whose-voice',
    stem: words.whoseVoice,
    statement: statement.value,
    feedback: source ? voiceFeedback(context, fact, source) : words.inOwnVoice,
    ...shuffledOptions(context, id, key, [
      ...wrong,
      ...chosen.map((other) => sourceOption(context, other, 'saysElse')),
    ]),
  });
}

function voiceFeedback({ index, language }: MakeContext, fact: Fact, source: Entity): string {
  const [link] = linksOf(index, fact);
  const named = (link && namedBy(index, link)) ?? source;
  return factPhrases[language].attributedTo(runningName(named, language, true));
}

function answers({ index }: MakeContext, fact: Fact): ReadonlySet<string> {
  return new Set(linksOf(index, fact).flatMap(({ source, via }) => (via === undefined ? [source] : [source, via])));
}
