import { cardIdOf, type Rating, type StudyEvent } from '@sanad/lesson';
import { seededRandom } from '../../packages/quiz/src/random.ts';

const begins = Date.UTC(2024, 0, 1, 12);
const day = 86_400_000;
/** Days over which cards are added. */
const span = 365;
const rated: readonly Rating[] = ['again', 'hard', 'good', 'good', 'good', 'good', 'good', 'good', 'easy'];

/**
 * The log of a learner who adds so many cards over a year and rates each so many times, ever further apart; in the log's
 * order. No card is left half learnt: what was forgotten is learnt again, and the last rating is no `again`.
 */
export function learnedLog(cards: number, ratings: number): readonly StudyEvent[] {
  const random = seededRandom(cards, 'learned log');
  const targets = Array.from({ length: cards }, (_, i) => {
    const lesson = { id: `lesson-${String(i % 500)}`, version: 1 };
    const target = { fact: `fact-${String(i)}`, role: 'place' };
    return { lesson, target, card: cardIdOf(lesson.id, target.fact, target.role, 'forward') };
  });
  return timesOf(cards, ratings).map(([at, i, round], place): StudyEvent => {
    const asked = targets[i];
    if (asked === undefined) throw new RangeError(`no card ${String(i)}`);
    const { lesson, target, card } = asked;
    const hex = at.toString(16).padStart(12, '0');
    const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${place.toString(16).padStart(12, '0')}`;
    const base = { id, at: new Date(at).toISOString(), offset: 0, device: 'desk', lesson, card };
    if (round === 0) return { ...base, type: 'card-added', target, direction: 'forward', topic: 'place' };
    const rating = round < 3 || round === ratings ? 'good' : (rated[random.below(rated.length)] ?? 'good');
    return { ...base, type: 'reviewed', rating, evidence: 'card', milliseconds: 4000 };
  });
}

/** When what is done with which card, in order: 0 for adding it, then its ratings. */
function timesOf(cards: number, ratings: number): readonly (readonly [at: number, card: number, round: number])[] {
  const times: [number, number, number][] = [];
  for (let i = 0; i < cards; i++) {
    const first = begins + Math.floor((i * span * day) / cards);
    for (let round = 0; round <= ratings; round++) times.push([first + round * round * 3 * day + round, i, round]);
  }
  return times.sort(([a], [b]) => a - b);
}
