import { err, ok, tokensOf, type Result } from '@sanad/language';
import {
  answerHashOf,
  cardIdOf,
  type CardDirection,
  type CardFace,
  type CardNote,
  type EvidenceSentence,
  type Fact,
  type Id,
  type LessonCard,
  type Target,
  type Topic,
  type TypedKey,
} from '@sanad/lesson';
import { evidenceOf, mentionsName } from '../items/item-frame.ts';
import type { Refusal } from '../items/refusal.ts';
import { statementIdentities } from '../lesson-index.ts';
import { chainOf } from '../stem/anchor.ts';
import type { CardContext } from './card-context.ts';
import { saysMostOf } from './says-most-of.ts';
import { worthOf } from './worth.ts';

/** What a card is built from. */
export interface CardPlan {
  readonly note: CardNote;
  readonly direction: CardDirection;
  readonly topic: Topic;
  /** Whose evidence, chain and weight the card has. */
  readonly fact: Fact;
  /** What its id is made of and what its siblings share: the fact's id, or that of the entity that it is about. */
  readonly of: Id;
  readonly siblings?: Id;
  readonly targets: readonly [Target, ...Target[]];
  /** The best first; the first that fits is taken. */
  readonly fronts: readonly CardFace[];
  readonly answer: string;
  /** Other names of what answers: no front says them. */
  readonly names?: Iterable<string>;
  /** What tells the answer from another one; see `answerHashOf`. */
  readonly identity: readonly string[];
  /** What is marked in the evidence line: what answers, or what the card is about. */
  readonly marked: ReadonlySet<string>;
  /** Sentences to take the evidence line from before those of the fact. */
  readonly besides?: readonly Id[];
  readonly typed?: TypedKey | undefined;
  readonly spokenOf?: number;
}

/** Most words of a question, and of what it shows beside it. */
export const longestFront = 20;

/** Builds a card, or says why it cannot be one: its front is too long or says the answer, or no sentence shows it. */
export function frameCard(context: CardContext, plan: CardPlan): Result<LessonCard, Refusal> {
  const { index, language, asOf } = context;
  const { note, direction, topic, fact, targets, answer, typed } = plan;
  const front = fittingFront(plan);
  if (!front.ok) return front;
  const evidence = evidenceLine(context, plan);
  if (!evidence) return err('key-not-in-evidence');
  return ok({
    id: cardIdOf(index.lesson.id, plan.of, targets[0].role, direction),
    lesson: index.lesson.id,
    language,
    note,
    direction,
    topic,
    targets,
    siblings: plan.siblings ?? plan.of,
    weight: fact.weight,
    worth: worthOf(plan),
    front: front.value,
    back: {
      answer,
      evidence,
      chain: chainOf(index, fact, language),
      wording: index.lesson.wording,
      ...(asOf && { asOf }),
      ...(typed && { typed }),
    },
    answerHash: answerHashOf(plan.identity),
  });
}

function fittingFront({ fronts, answer, names }: CardPlan): Result<CardFace, Refusal> {
  let refusal: Refusal = 'no-template';
  for (const front of fronts) {
    const texts = frontTexts(front);
    if (texts.some((text) => tokensOf(text).length > longestFront)) refusal = 'stem-too-long';
    else if (givesAway(texts.join(' '), answer, names)) refusal = 'key-in-stem';
    else return ok(front);
  }
  return err(refusal);
}

/** Whether a front says the answer, another name of it, or most of the words of its name. */
function givesAway(front: string, answer: string, names: Iterable<string> | undefined): boolean {
  if (mentionsName(front, answer)) return true;
  if (!names) return false;
  return [...names].some((name) => name.length > 1 && mentionsName(front, name)) || saysMostOf(front, answer);
}

/** All that is read before the card is turned: the question, and what it shows beside it. */
export function frontTexts(front: CardFace): readonly string[] {
  switch (front.type) {
    case 'question':
    case 'map':
      return [front.text];
    case 'cloze':
      return [front.text, `${front.blank.before} ${front.blank.after}`];
    case 'list':
      return [front.text, front.shown.join(' ')];
    case 'statement':
      return [front.text, front.statement];
    default:
      return front satisfies never;
  }
}

/**
 * The one sentence that shows the answer. It says as much of the rest of the fact as any other does: a sentence that gives
 * the answer for another thing proves nothing. What only explains a name is shown wherever that name stands.
 */
function evidenceLine({ index, language }: CardContext, plan: CardPlan): EvidenceSentence | undefined {
  const { note, topic, marked, fact, besides = [] } = plan;
  const rest = statementIdentities(index, fact).filter((identity) => !marked.has(identity));
  const shared = ({ sentence }: EvidenceSentence): number =>
    rest.filter((identity) => index.mentions.get(sentence)?.includes(identity)).length;
  const sentences = evidenceOf({ index, language, topic, answer: marked, besides }, [fact]).filter(
    ({ sentence, supports }) => supports && (besides.length === 0 || besides.includes(sentence)),
  );
  const most = note === 'map' || note === 'term' ? 0 : Math.max(0, ...sentences.map(shared));
  const shows = ({ runs }: EvidenceSentence): boolean => runs.some((run) => run.mark === 'key' && says(run.text, plan));
  return sentences.find((line) => shows(line) && (shared(line) >= most || besides.length > 0));
}

/** Whether marked words say the answer: "in the same period" means a date and does not say which. */
function says(words: string, { note, topic, answer }: CardPlan): boolean {
  if (topic !== 'date' || note === 'sequence') return true;
  const said = tokensOf(answer);
  return tokensOf(words).some((word) => said.includes(word));
}
