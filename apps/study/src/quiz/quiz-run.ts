import type { Item, Response } from '@sanad/lesson';
import { gradeResponse, step, type Session, type StudyAction } from '@sanad/quiz';
import type { Host } from '../host.ts';
import type { StudyLog } from '../log/study-log.ts';

/** Longer than this between showing and answering says nothing about the learner: a phone was put away. */
const longestMilliseconds = 10 * 60_000;

/**
 * Turns what the learner does into events, one at a time: while one is being saved, or when the session does not allow
 * it, a press does nothing. The screen changes only when the log has.
 */
export class QuizRun {
  readonly #log: StudyLog;
  readonly #host: Host;
  readonly #id: string;
  #busy = false;
  #shownItem: string | undefined;
  #shownAt = 0;

  constructor(log: StudyLog, host: Host, session: string) {
    this.#log = log;
    this.#host = host;
    this.#id = session;
  }

  get session(): Session | undefined {
    return this.#log.session(this.#id);
  }

  /** Notes when an item came on the screen. */
  show(item: Item): void {
    if (this.#shownItem === item.id) return;
    this.#shownItem = item.id;
    this.#shownAt = this.#host.elapsed();
  }

  answer(item: Item, response: Response): Promise<void> {
    const milliseconds = Math.round(this.#host.elapsed() - this.#shownAt);
    const timed = this.#shownItem === item.id && milliseconds <= longestMilliseconds ? { milliseconds } : {};
    return this.#take({ type: 'answer', item: item.id, response, ...timed });
  }

  hint(item: Item): Promise<void> {
    return this.#take({ type: 'hint', item: item.id });
  }

  skip(item: Item): Promise<void> {
    return this.#take({ type: 'skip', item: item.id });
  }

  /** To the question at an index; nothing when the learner is there. */
  async move(to: number): Promise<void> {
    if (this.session?.position !== to) await this.#take({ type: 'move', to });
  }

  submit(): Promise<void> {
    return this.#take({ type: 'submit' });
  }

  async #take(action: StudyAction): Promise<void> {
    const { session } = this;
    if (this.#busy || session === undefined) return;
    const next = step(session, action, this.#log.now(session), gradeResponse);
    if (!next.ok) return;
    this.#busy = true;
    try {
      await this.#log.record(session, next.value);
    } finally {
      this.#busy = false;
    }
  }
}
