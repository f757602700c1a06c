import type { SessionEvent, StandingEvent } from '@sanad/lesson';
import type { QuizAnswer } from './answer-effects.ts';

type Answered = Extract<SessionEvent, { readonly type: 'answered' }>;

/**
 * The answers of a log by the id of their event, of each item in each session the one that tells most: in practice
 * the first that was not merely too general, since later ones have been told something; in an exam the last,
 * since until then nobody is told anything. Events come in the log's order.
 */
export function decisiveAnswers(events: readonly StandingEvent[]): ReadonlyMap<string, QuizAnswer> {
  const exams = new Set<string>();
  const hinted = new Set<string>();
  const decisive = new Map<string, readonly [event: string, answer: QuizAnswer]>();
  for (const event of events) {
    if (event.type === 'started' && event.settings?.mode === 'exam') exams.add(event.session);
    if (event.type === 'hinted') hinted.add(`${event.session} ${event.itemId}`);
    if (event.type !== 'answered') continue;
    const place = `${event.session} ${event.item.id}`;
    const isOpen = exams.has(event.session) || isUndecided(decisive.get(place)?.[1]);
    if (isOpen) decisive.set(place, [event.id, answerOf(event, hinted.has(place))]);
  }
  return new Map(decisive.values());
}

function isUndecided(answer: QuizAnswer | undefined): boolean {
  return answer === undefined || answer.grade.verdict === 'general';
}

function answerOf({ item, response, grade }: Answered, aided: boolean): QuizAnswer {
  return { item, response, grade, aided };
}
