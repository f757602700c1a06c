import { cardIdOf, type StudyEvent } from '@sanad/lesson';
import { ReviewFold } from '../src/fold/review-fold.ts';
import type { Weights } from '../src/memory/weights.ts';
import { studyQueue } from '../src/queue/study-queue.ts';
import { defaultReviewSettings } from '../src/settings/review-settings.ts';
import { trueRetention, type Retained } from '../src/statistics/true-retention.ts';
import { historiesOf } from '../src/training/history.ts';
import { trainWeights } from '../src/training/train-weights.ts';
import { chanceFrom } from './synthetic-learner.ts';

/** A year of study by a learner whose memory is not FSRS's. */
export interface StudiedYear {
  readonly seed: number;
  /** Ratings given, repetitions of the day included. */
  readonly reviews: number;
  /** How often the weights were fitted anew. */
  readonly fitted: number;
  /** Retention over the last half of the days. */
  readonly retained: Retained;
}

/** How one learner forgets. */
interface Forgetting {
  /** Half-life, in days, of what was learnt once. */
  readonly first: number;
  /** By how much recalling what was nearly forgotten lengthens the half-life. */
  readonly gain: number;
  /** Power of the half-life that is left after forgetting. */
  readonly left: number;
}

const begins = Date.UTC(2025, 0, 1, 15);
const dayLength = 86_400_000;
const days = 300;
const fitEvery = 30;

/**
 * Half-lives, as of the earliest models of forgetting: the chance to recall is 2^(-days/half-life). Each success
 * lengthens it, the more the nearer it was to being forgotten; each failure leaves a power of it. FSRS has a power
 * law instead of the exponential, and stability and difficulty instead of the half-life.
 */
class HalfLives {
  readonly #forgetting: Forgetting;
  readonly #chance: () => number;
  readonly #cards = new Map<string, { halfLife: number; at: number }>();

  constructor(forgetting: Forgetting, chance: () => number) {
    this.#forgetting = forgetting;
    this.#chance = chance;
  }

  /** Whether a card is recalled on a day, which changes what is left of it. */
  recalls(card: string, day: number): boolean {
    const { first, gain, left } = this.#forgetting;
    const known = this.#cards.get(card);
    if (known === undefined) {
      this.#cards.set(card, { halfLife: first * Math.exp(this.#chance() * 2 - 1), at: day });
      return this.#chance() < 0.7;
    }
    const passed = day - known.at;
    if (passed === 0) return this.#chance() < 0.95;
    const likely = 2 ** (-passed / known.halfLife);
    const isRecalled = this.#chance() < likely;
    const halfLife = isRecalled ? known.halfLife * (1 + gain * (1.05 - likely)) : Math.max(0.5, known.halfLife ** left);
    this.#cards.set(card, { halfLife, at: day });
    return isRecalled;
  }
}

/** Lets a learner study every day what is due, with weights fitted to their log every month, as Anki’s manual advises. */
export function studyYear(seed: number): StudiedYear {
  const chance = chanceFrom(seed);
  const memory = new HalfLives({ first: 2 + 6 * chance(), gain: 5 + 5 * chance(), left: 0.3 + 0.4 * chance() }, chance);
  const events: StudyEvent[] = [];
  const note = (event: object, at: number): void => {
    const id = `01900000-0000-7000-8000-${String(events.length).padStart(12, '0')}`;
    const base = {
      id,
      at: new Date(at).toISOString(),
      device: 'desk',
      lesson: { id: 'market', version: 1 },
      offset: 0,
    };
    events.push({ ...base, ...event } as StudyEvent);
  };
  for (let i = 0; i < 600; i++) {
    const target = { fact: `fact-${String(i)}`, role: 'date' };
    note(
      {
        type: 'card-added',
        card: cardIdOf('market', target.fact, target.role, 'forward'),
        target,
        direction: 'forward',
        topic: 'date',
      },
      begins + i,
    );
  }
  let fitted = 0;
  let fold = foldOf(events);
  for (let day = 0; day < days; day++) {
    if (day % fitEvery === fitEvery - 1) {
      const weights = fittedTo(fold);
      if (weights) fitted += 1;
      fold = foldOf(events, weights ?? fold.state.settings.weights);
    }
    let at = begins + day * dayLength + 10_000;
    for (;;) {
      const queue = studyQueue(fold.state, new Date(at));
      const [card] = queue.cards;
      if (!card && !queue.nextLearningAt) break;
      if (!card) {
        at = queue.nextLearningAt?.getTime() ?? at;
        continue;
      }
      const before = events.length;
      const rating = memory.recalls(card.id, day) ? ratingOf(chance()) : 'again';
      note({ type: 'reviewed', card: card.id, rating, evidence: 'card' }, at);
      fold.add(events.slice(before));
      at += 40_000;
    }
  }
  const { cards } = fold.state;
  const first = [...cards.values()][0]?.addedDay ?? 0;
  const retained = trueRetention(fold.state, { from: first + days / 2, to: first + days }).all;
  return { seed, reviews: events.length - cards.size, fitted, retained };
}

function foldOf(events: readonly StudyEvent[], weights: Weights = defaultReviewSettings.weights): ReviewFold {
  return new ReviewFold(events, { ...defaultReviewSettings, weights, leechLapses: 1000 }, () => 0);
}

/** New weights, where there is a gain. */
function fittedTo({ state }: ReviewFold): Weights | undefined {
  const training = trainWeights(historiesOf(state), state.settings.weights);
  for (;;) {
    const step = training.next();
    if (step.done === true) return step.value.ok ? step.value.value.weights : undefined;
  }
}

function ratingOf(chance: number): 'hard' | 'good' | 'easy' {
  if (chance < 0.1) return 'hard';
  return chance < 0.9 ? 'good' : 'easy';
}
