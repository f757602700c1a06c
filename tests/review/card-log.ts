import {
  cardIdOf,
  type CardDirection,
  type CardEventDraft,
  type Grade,
  type Item,
  type Response,
  type SessionSettings,
  type StudyEvent,
  type Target,
  type Topic,
} from '@sanad/lesson';
import { tinyQuiz } from '../sessions/tiny-quiz.ts';

/** The instant at which a log begins: noon in UTC. */
export const logBegins = Date.UTC(2024, 0, 1, 12);

const day = 86_400_000;

/** The n-th id of a log. */
export function logId(n: number): string {
  return `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** The instant so many days after a log begins. */
export function afterDays(days: number): Date {
  return new Date(logBegins + Math.round(days * day));
}

/** A learner's log of cards and quizzes, written by hand; each event so many days after the beginning. */
export class CardLog {
  readonly events: StudyEvent[] = [];
  readonly lesson: { readonly id: string; readonly version: number };

  constructor(lesson = { id: 'market', version: 1 }) {
    this.lesson = lesson;
  }

  /** Adds a card for a target and gives its id. */
  add(target: Target, days = 0, topic: Topic = 'date', direction: CardDirection = 'forward'): string {
    const card = cardIdOf(this.lesson.id, target.fact, target.role, direction);
    this.write({ type: 'card-added', card, target, direction, topic, answer: `day ${String(days)}` }, days);
    return card;
  }

  /** Rates a card; the event's id. */
  rate(card: string, rating: 'again' | 'hard' | 'good' | 'easy', days: number, milliseconds?: number): string {
    const time = milliseconds === undefined ? {} : { milliseconds };
    return this.write({ type: 'reviewed', card, rating, evidence: 'card', ...time }, days);
  }

  /** Writes a card event; its id. */
  write(draft: CardEventDraft, days: number): string {
    const base = this.#base(days);
    this.events.push({ ...draft, ...base });
    return base.id;
  }

  /** Takes an event back, of a session where it has one; the id of the undo. */
  revoke(event: string, days: number, session?: string): string {
    const base = this.#base(days);
    this.events.push({ ...base, type: 'revoked', event, ...(session !== undefined && { session }) });
    return base.id;
  }

  /** Starts a quiz; the session's id. */
  start(days: number, settings?: SessionSettings): string {
    const base = this.#base(days);
    const event = { ...base, session: base.id, type: 'started', quiz: tinyQuiz } as const;
    this.events.push(settings ? { ...event, settings } : event);
    return base.id;
  }

  /** Hands a quiz in. */
  submit(session: string, days: number): void {
    this.events.push({ ...this.#base(days), session, type: 'submitted' });
  }

  /** Shows a hint in a quiz. */
  hint(session: string, item: Item, days: number): void {
    this.events.push({ ...this.#base(days), session, type: 'hinted', itemId: item.id });
  }

  /** Answers an item in a quiz; the event's id. */
  answer(
    session: string,
    item: Item,
    verdict: Grade['verdict'],
    days: number,
    response: Response = { type: 'text', text: '' },
  ): string {
    const grade = { verdict, points: verdict === 'right' ? 1 : 0, feedback: '' };
    const base = this.#base(days);
    this.events.push({ ...base, session, type: 'answered', item, response, grade });
    return base.id;
  }

  #base(days: number) {
    return {
      id: logId(this.events.length),
      at: afterDays(days).toISOString(),
      device: 'test',
      lesson: this.lesson,
    };
  }
}

/** UTC everywhere. */
export const inUtc = (): number => 0;
