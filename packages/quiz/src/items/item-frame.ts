import { directionOf, foldText, type Language } from '@sanad/language';
import {
  itemIdOf,
  parseMarked,
  plainText,
  type EvidenceRun,
  type EvidenceSentence,
  type Fact,
  type ItemType,
  type Level,
  type Sentence,
  type SingleChoiceItem,
  type Target,
  type Topic,
} from '@sanad/lesson';
import { passageIdentity, type LessonIndex } from '../lesson-index.ts';
import { phrases } from '../phrases.ts';
import { anchorOf, chainOf } from '../stem/anchor.ts';

/** What every item has, whatever its type. */
export type ItemFrame = Omit<SingleChoiceItem, 'type' | 'stem' | 'options' | 'key'>;

/** What the frame of an item is built from. */
export interface FramePlan {
  readonly index: LessonIndex;
  readonly fact: Fact;
  readonly language: Language;
  readonly type: ItemType;
  readonly target: Target;
  readonly level: Level;
  readonly topic: Topic;
  /** Identities of what answers: highlighted in the evidence, hidden in a hint. */
  readonly answer: ReadonlySet<string>;
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
  const { index, fact, language, type, target, level, topic } = plan;
  const statement = plainText(fact.statement[language] ?? '');
  const evidence = evidenceOf(plan);
  return {
    id: itemIdOf(type, language, [target]),
    language,
    direction: directionOf(language),
    level,
    topic,
    targets: [target],
    hints: hintsOf(plan, evidence),
    feedback: phrases[language].said(anchorOf(index, fact, language), statement),
    evidence,
    chain: chainOf(index, fact, language),
    wording: index.lesson.wording,
    difficulty: Math.round((difficultyByType[type] + difficultyByLevel[level]) * 10) / 10,
  };
}

/** The sentences a fact rests on, each with the one before it in its paragraph for context. */
function evidenceOf(plan: FramePlan): readonly EvidenceSentence[] {
  const { index, fact } = plan;
  const supporting = new Set(fact.evidence);
  const paragraphs = new Set(fact.evidence.map((id) => index.paragraphs.get(id) ?? []));
  return [...paragraphs].flatMap((paragraph) =>
    paragraph.flatMap((sentence, i) => {
      const next = paragraph[i + 1];
      const supports = supporting.has(sentence.id);
      return supports || (next && supporting.has(next.id)) ? shownSentence(plan, sentence, supports) : [];
    }),
  );
}

function shownSentence(plan: FramePlan, sentence: Sentence, supports: boolean): EvidenceSentence {
  const runs = parseMarked(sentence.text[plan.language] ?? '').map(({ text, reference }): EvidenceRun => {
    if (reference === undefined) return { text };
    const inReach = supports || plan.topic === 'source';
    const answers = inReach && plan.answer.has(passageIdentity(reference, plan.index.facts));
    return { text, mark: answers ? 'key' : 'mention' };
  });
  return { sentence: sentence.id, paragraph: sentence.paragraph, runs, supports };
}

/** First where to look, then the sentence with the answer hidden. */
function hintsOf({ language }: FramePlan, evidence: readonly EvidenceSentence[]): readonly string[] {
  const sentence = evidence.find(({ supports }) => supports);
  if (!sentence) return [];
  const where = phrases[language].hintParagraph(sentence.paragraph);
  if (!sentence.runs.some(({ mark }) => mark === 'key')) return [where];
  const hidden = sentence.runs.map(({ text, mark }) => (mark === 'key' ? '…' : text)).join('');
  return [where, phrases[language].hintSentence(hidden)];
}

/** Whether a text says a name that it must not: the name's folded words stand in it, in order (rule I14). */
export function mentionsName(text: string, name: string): boolean {
  const needle = foldText(name);
  return needle !== '' && ` ${foldText(text)} `.includes(` ${needle} `);
}
