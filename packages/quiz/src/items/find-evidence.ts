import { err, foldText, graphemeLength, ok, type Result } from '@sanad/language';
import { itemIdOf, type Entity, type Fact, type FindEvidenceItem, type Id, type Option } from '@sanad/lesson';
import { statementIdentities, type LessonIndex } from '../lesson-index.ts';
import { runningName } from '../stem/grammar.ts';
import { anchorOf } from '../stem/anchor.ts';
import { phrasesOf } from '../speech/speech.ts';
import { kinship, nameIn } from '../term.ts';
import { factPhrases } from './fact-phrases.ts';
import { frameItem } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { linksOf } from './speakers.ts';
import { statementOf } from './statement.ts';

/** Sentences beside the one that supports the statement. */
const fewest = 2;
const most = 3;
/** Sentences that are looked at for each thing they may share. */
const looked = 60;
/** How much longer one offered sentence may be than another. */
const longestRatio = 1.75;

/** A sentence that does not say a thing, because it does not speak of something that the thing is about. */
interface Unrelated {
  readonly sentence: Id;
  readonly lacks: Entity;
}

/** Asks which sentence of the passage a statement rests on, among others that speak of some of the same things. */
export function makeFindEvidence(context: MakeContext, fact: Fact): readonly Result<FindEvidenceItem, Refusal>[] {
  return [askEvidence(context, fact)];
}

function askEvidence(context: MakeContext, fact: Fact): Result<FindEvidenceItem, Refusal> {
  const { index, language } = context;
  const [supporting, ...more] = fact.evidence;
  if (supporting === undefined || more.length > 0) return err('several-sentences');
  if (linksOf(index, fact).some(({ certainty }) => certainty === 'inferred')) return err('uncertain-source');
  const statement = statementOf(index, fact, language);
  if (!statement.ok) return statement;
  const key = { id: supporting, text: textOf(index, supporting, language) };
  if (foldText(key.text) === foldText(statement.value)) return err('key-in-stem');
  const targets = [{ fact: fact.id, role: 'evidence' }];
  const id = itemIdOf('find-evidence', language, targets);
  const others = unrelatedTo(context, fact, key, id);
  if (others.length < fewest) return err('too-few-distractors');
  const options: readonly Option[] = [key, ...others.map((other) => wrongOption(context, other))];
  const answer = new Set(statementIdentities(index, fact));
  const frame = frameItem({
    index,
    language,
    type: 'find-evidence',
    targets,
    level: fact.nature === 'judgement' ? 'judge' : 'understand',
    topic: 'source',
    answer,
  });
  const isTold = linksOf(index, fact).length > 0;
  return ok({
    ...frame,
    type: 'find-evidence',
    stem: factPhrases[language].whichSentence,
    statement: isTold
      ? phrasesOf(index, language).said(anchorOf(index, fact, language), statement.value)
      : statement.value,
    hints: frame.hints.slice(0, 1),
    options: inReadingOrder(index, options),
    key: key.id,
  });
}

/**
 * Sentences known not to say a fact, those that share most with it first, of much the same length. Its source counts as
 * shared: where only one sentence spoke of the source that the question names, that would give it away.
 */
function unrelatedTo(context: MakeContext, fact: Fact, key: Option, itemId: string): readonly Unrelated[] {
  const { index, language } = context;
  const sources = linksOf(index, fact).flatMap(({ source, via }) => (via === undefined ? [source] : [source, via]));
  const sharing = [...new Set([...statementIdentities(index, fact), ...sources])].flatMap((identity) =>
    (index.tellings.sentencesByMention.get(identity) ?? []).slice(0, looked),
  );
  const shared = new Map<Id, number>();
  for (const { id } of sharing) shared.set(id, (shared.get(id) ?? 0) + 1);
  const ranked = context
    .randomFor(itemId)
    .shuffled([...shared.keys()])
    .sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0));
  const chosen: Unrelated[] = [];
  const folded = new Set([foldText(key.text)]);
  const lengths = [graphemeLength(key.text)];
  for (const sentence of ranked) {
    if (chosen.length === most) break;
    const text = index.texts.read(index.sentences.get(sentence)?.text[language] ?? '').folded;
    const length = graphemeLength(textOf(index, sentence, language));
    const alike = lengths.every((other) => Math.max(length, other) <= Math.min(length, other) * longestRatio);
    const lacks = alike && !folded.has(text) ? lackOf(context, fact, sentence) : undefined;
    if (!lacks) continue;
    chosen.push({ sentence, lacks });
    folded.add(text);
    lengths.push(length);
  }
  return chosen;
}

/**
 * Something that the fact is about and that a sentence does not speak of, nor any fact that rests on it, nor
 * the sentence before it, which a pronoun may point to. Undefined where a sentence may say the fact after all.
 */
function lackOf(context: MakeContext, fact: Fact, sentence: Id): Entity | undefined {
  const { index } = context;
  const resting = index.tellings.bySentence.get(sentence) ?? [];
  if (fact.evidence.includes(sentence) || resting.length === 0) return undefined;
  const paragraph = index.paragraphs.get(sentence) ?? [];
  const before = paragraph[paragraph.findIndex(({ id }) => id === sentence) - 1]?.id;
  const near = [sentence, ...(before === undefined ? [] : [before])];
  const said = new Set([
    ...near.flatMap((id) => index.mentions.get(id) ?? []),
    ...resting.flatMap((other) => statementIdentities(index, other)),
  ]);
  const texts = near.flatMap((id) =>
    Object.values(index.sentences.get(id)?.text ?? {}).map((marked) => index.texts.read(marked).folded),
  );
  return statementIdentities(index, fact)
    .flatMap((identity) => index.entities.get(identity) ?? [])
    .find((entity) => isNameable(context, entity) && !isSpokenOf(index, entity, said, texts));
}

function isNameable({ language }: MakeContext, entity: Entity): boolean {
  return nameIn(entity, language) !== '' && entity.type !== 'demand';
}

/** Whether what is said, or the folded texts that say it, speak of an entity or of what it is not shown apart from. */
function isSpokenOf(index: LessonIndex, entity: Entity, said: ReadonlySet<string>, texts: readonly string[]): boolean {
  const mentioned = [...said].flatMap((identity) => index.entities.get(identity) ?? []);
  const kin = mentioned.some(
    (other) => kinship(index, { kind: 'entity', entity }, { kind: 'entity', entity: other }) !== 'apart',
  );
  if (kin) return true;
  const names = index.names.get(entity.id) ?? [];
  const words = [...texts, ...mentioned.flatMap(({ id }) => index.names.get(id) ?? [])];
  return words.some((text) => names.some((name) => ` ${text} `.includes(` ${name} `)));
}

function wrongOption({ index, language }: MakeContext, { sentence, lacks }: Unrelated): Option {
  const feedback = factPhrases[language].lacksMention(runningName(lacks, language, true));
  return { id: sentence, text: textOf(index, sentence, language), feedback };
}

function textOf(index: LessonIndex, sentence: Id, language: MakeContext['language']): string {
  return index.texts.read(index.sentences.get(sentence)?.text[language] ?? '').plain;
}

function inReadingOrder(index: LessonIndex, options: readonly Option[]): readonly Option[] {
  const place = ({ id }: Option): number => index.sentences.placeOf(id) ?? 0;
  return [...options].sort((a, b) => place(a) - place(b));
}
