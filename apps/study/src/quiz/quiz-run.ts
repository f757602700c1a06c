import type { Item, Response } from '@sanad/lesson';
import { gradeResponse, type Session } from '@sanad/quiz';
import type { Host } from '../host.ts';
import type { Step, StudyLog } from '../log/study-log.ts';

/** Longer than this between showing and answering says nothing about the learner: a phone was put away. */
const longestMilliseconds = 10 * 60_000;

/**
 * Turns what the learner does into events, one at a time: while one is being saved, or when the session has it already,
 * a second press does nothing. The screen changes only when the log has.
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
    const step = { type: 'answered', item, response, grade: gradeResponse(item, response), ...timed } as const;
    return this.#record(step, (session) => !session.answers.has(item.id));
  }

  hint(item: Item): Promise<void> {
    return this.#record(
      { type: 'hinted', itemId: item.id },
      ({ hints }) => (hints.get(item.id) ?? 0) < item.hints.length,
    );
  }

  skip(item: Item): Promise<void> {
    return this.#record({ type: 'skipped', itemId: item.id }, ({ answers }) => !answers.has(item.id));
  }

  /** To the question at an index. */
  move(to: number): Promise<void> {
    return this.#record({ type: 'moved', to }, ({ position, quiz }) => to !== position && to in quiz.items);
  }

  submit(): Promise<void> {
    return this.#record({ type: 'submitted' }, () => true);
  }

  async #record(step: Step, makesSense: (session: Session) => boolean): Promise<void> {
    const { session } = this;
    if (this.#busy || session?.status !== 'open' || !makesSense(session)) return;
    this.#busy = true;
    try {
      await this.#log.record(session, step);
    } finally {
      this.#busy = false;
    }
  }
}
