import { directionOf, foldText, type Language } from '@sanad/language';
import {
  itemIdOf,
  type ChainLink,
  type EvidenceRun,
  type EvidenceSentence,
  type Fact,
  type Id,
  type ItemType,
  type Level,
  type Run,
  type Sentence,
  type SingleChoiceItem,
  type Target,
  type Topic,
} from '@sanad/lesson';
import { passageIdentity, type LessonIndex } from '../lesson-index.ts';
import { phrasesOf } from '../speech/speech.ts';
import { remembered } from '../remembered.ts';
import { anchorOf, chainOf } from '../stem/anchor.ts';

/** What every item has, whatever its type. */
export type ItemFrame = Omit<SingleChoiceItem, 'type' | 'stem' | 'options' | 'key'>;

/** What evidence is shown for. */
export interface EvidencePlan {
  readonly index: LessonIndex;
  readonly language: Language;
  readonly topic: Topic;
  /** Identities of what answers: highlighted in the evidence, hidden in a hint. */
  readonly answer: ReadonlySet<string>;
  /** Sentences that it rests on besides those of its facts. */
  readonly besides?: readonly Id[];
}

/** What the frame of an item is built from. */
export interface FramePlan extends EvidencePlan {
  readonly type: ItemType;
  /** What is asked; the item rests on the facts of all of them. */
  readonly targets: readonly Target[];
  readonly level: Level;
}

/** How hard each type is before anybody answered, in logits: recognising is easier than recalling. */
const difficultyByType: Record<ItemType, number> = {
  'true-false': -0.8,
  'whose-voice': -0.3,
  'statement-kind': -0.2,
  'single-choice': 0,
  'who-said': 0,
  'not-quoted': 0,
  'find-evidence': 0.1,
  'cloze-choice': 0.2,
  map: 0.2,
  matching: 0.3,
  categorise: 0.3,
  'multiple-choice': 0.4,
  ordering: 0.6,
  'chain-order': 0.6,
  'short-answer': 0.8,
  'cloze-typed': 0.8,
  date: 0.9,
  numeric: 1,
  open: 1.2,
};
const difficultyByLevel: Record<Level, number> = {
  locate: 0,
  understand: 0.3,
  attribute: 0.4,
  compare: 0.6,
  judge: 0.6,
};

/** The parts of an item that do not depend on how it is asked. */
export function frameItem(plan: FramePlan): ItemFrame {
  const { index, language, type, targets, level, topic } = plan;
  const facts = factsOf(plan);
  const evidence = evidenceOf(plan, facts);
  return {
    id: itemIdOf(type, language, targets),
    language,
    direction: directionOf(language),
    level,
    topic,
    targets,
    hints: hintsOf(plan, evidence),
    feedback: saidInFull(index, facts, language),
    evidence,
    chain: sharedChain(index, facts, language),
    wording: index.lesson.wording,
    difficulty: difficultyOf(type, level),
  };
}

/** How hard an item is taken to be before anybody answered it, in logits. */
export function difficultyOf(type: ItemType, level: Level): number {
  return Math.round((difficultyByType[type] + difficultyByLevel[level]) * 10) / 10;
}

function factsOf({ index, targets }: FramePlan): readonly Fact[] {
  return [...new Set(targets.flatMap(({ fact }) => index.facts.get(fact) ?? []))];
}

/** What the passage says of these facts, each under its source; a source is named once for what it says in a row. */
export function saidInFull(index: LessonIndex, facts: readonly Fact[], language: Language): string {
  const parts: { readonly anchor: string; readonly statements: string[] }[] = [];
  for (const fact of facts) {
    const anchor = anchorOf(index, fact, language);
    const statement = index.texts.read(fact.statement[language] ?? '').plain;
    const last = parts.at(-1);
    if (last?.anchor === anchor) last.statements.push(statement);
    else parts.push({ anchor, statements: [statement] });
  }
  return parts.map(({ anchor, statements }) => phrasesOf(index, language).said(anchor, statements.join(' '))).join(' ');
}

/** The way that all the facts came; empty where they came different ways. */
function sharedChain(index: LessonIndex, facts: readonly Fact[], language: Language): readonly ChainLink[] {
  const chains = facts.map((fact) => chainOf(index, fact, language));
  const [first = []] = chains;
  return chains.every((chain) => chain === first || JSON.stringify(chain) === JSON.stringify(first)) ? first : [];
}

/** The sentences the facts rest on in reading order, each with the one before it in its paragraph for context. */
export function evidenceOf(plan: EvidencePlan, facts: readonly Fact[]): readonly EvidenceSentence[] {
  const { index } = plan;
  const supporting = new Set([...facts.flatMap((fact) => fact.evidence), ...(plan.besides ?? [])]);
  const paragraphs = new Set([...supporting].map((id) => index.paragraphs.get(id) ?? []));
  const found = [...paragraphs].flatMap((paragraph) =>
    paragraph.flatMap((sentence, i) => {
      const next = paragraph[i + 1];
      const supports = supporting.has(sentence.id);
      return supports || (next && supporting.has(next.id)) ? shownSentence(plan, sentence, supports) : [];
    }),
  );
  return found.sort((a, b) => a.paragraph - b.paragraph);
}

function shownSentence(plan: EvidencePlan, sentence: Sentence, supports: boolean): EvidenceSentence {
  const { index, language, topic, answer } = plan;
  const unmarked = (supports ? supportingSentence : contextSentence)(index, sentence, language);
  const inReach = supports || topic === 'source';
  if (!inReach || !(index.mentions.get(sentence.id) ?? []).some((identity) => answer.has(identity))) return unmarked;
  const answers = runsOf(index, sentence, language).map(
    ({ reference }) => reference !== undefined && answer.has(passageIdentity(reference, index.facts)),
  );
  const runs = unmarked.runs.map((run, i): EvidenceRun => (answers[i] ? { ...run, mark: 'key' } : run));
  return { ...unmarked, runs };
}

/** Sentences in which nothing answers are shared by all items. */
const supportingSentence = remembered((index, sentence: Sentence, language) =>
  unmarkedSentence(index, sentence, language, true),
);
const contextSentence = remembered((index, sentence: Sentence, language) =>
  unmarkedSentence(index, sentence, language, false),
);

function unmarkedSentence(
  index: LessonIndex,
  sentence: Sentence,
  language: Language,
  supports: boolean,
): EvidenceSentence {
  const runs = runsOf(index, sentence, language).map(({ text, reference }): EvidenceRun =>
    reference === undefined ? { text } : { text, mark: 'mention' },
  );
  return { sentence: sentence.id, paragraph: sentence.paragraph, runs, supports };
}

function runsOf(index: LessonIndex, sentence: Sentence, language: Language): readonly Run[] {
  return index.texts.read(sentence.text[language] ?? '').runs;
}

/** First where to look, then, of one fact, the first sentence with the answer hidden. */
function hintsOf({ index, language, targets }: FramePlan, evidence: readonly EvidenceSentence[]): readonly string[] {
  const supporting = evidence.filter(({ supports }) => supports);
  const [sentence] = supporting;
  if (!sentence) return [];
  const { hintParagraphs, hintSentence } = phrasesOf(index, language);
  const where = hintParagraphs([...new Set(supporting.map(({ paragraph }) => paragraph))]);
  if (targets.length > 1 || !sentence.runs.some(({ mark }) => mark === 'key')) return [where];
  const hidden = sentence.runs.map(({ text, mark }) => (mark === 'key' ? '…' : text)).join('');
  return [where, hintSentence(hidden)];
}

/** Whether a text says a name that it must not: the name's folded words stand in it, in order (rule I14). */
export function mentionsName(text: string, name: string): boolean {
  const needle = foldText(name);
  return needle !== '' && ` ${foldText(text)} `.includes(` ${needle} `);
}
