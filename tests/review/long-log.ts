import { cardIdOf, type Rating, type StudyEvent } from '@sanad/lesson';
import { seededRandom } from '../../packages/quiz/src/random.ts';

const begins = Date.UTC(2025, 0, 1, 12);
const day = 86_400_000;
const rated: readonly Rating[] = ['again', 'hard', 'good', 'good', 'good', 'good', 'good', 'easy'];

/** The log of a learner with so many cards, each rated so many times, ever further apart; in the log's order. */
export function longLog(cards: number, ratings: number): readonly StudyEvent[] {
  const random = seededRandom(cards, 'long log');
  const events: StudyEvent[] = [];
  const idAt = (at: number): string => {
    const hex = at.toString(16).padStart(12, '0');
    return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${events.length.toString(16).padStart(12, '0')}`;
  };
  const targets = Array.from({ length: cards }, (_, i) => {
    const lesson = { id: `lesson-${String(i % 500)}`, version: 1 };
    const target = { fact: `fact-${String(i)}`, role: 'place' };
    return { lesson, target, card: cardIdOf(lesson.id, target.fact, target.role, 'forward') };
  });
  for (let round = 0; round <= ratings; round++) {
    for (const [i, { lesson, target, card }] of targets.entries()) {
      const at = begins + round * round * 3 * day + Math.floor((i * 12 * 3_600_000) / cards);
      const base = { id: idAt(at), at: new Date(at).toISOString(), offset: 0, device: 'desk', lesson, card };
      if (round === 0) events.push({ ...base, type: 'card-added', target, direction: 'forward', topic: 'place' });
      else {
        const rating = rated[random.below(rated.length)] ?? 'good';
        events.push({ ...base, type: 'reviewed', rating, evidence: 'card', milliseconds: 4000 });
      }
    }
  }
  return events;
}
