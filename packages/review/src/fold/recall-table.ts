import { evidences, ratings, type RatingEvidence } from '@sanad/lesson';
import { phases, placeOfPhase, type CardSchedule, type Phase, type Recall } from '../card/review-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import { gradeOf } from '../memory/memory-model.ts';
import type { GivenRecall } from './apply-recall.ts';
import type { FoldedCard } from './folded-card.ts';
import type { Moment } from './moment.ts';

/** Rows of one page. */
export const pageRows = 2048;

const reals = 5;
const wholes = 4;
const realBytes = pageRows * reals * 8;

/** Bytes of one page. */
export const pageBytes = realBytes + pageRows * wholes * 4;

/** What a card was before a recall, and the row of the recall before; -1 for none. */
type Before = Pick<
  FoldedCard,
  'phase' | 'dueDay' | 'intervalDays' | 'step' | 'dueAt' | 'stability' | 'difficulty' | 'lastRow'
>;

interface Page {
  readonly reals: Float64Array;
  readonly wholes: Int32Array;
}

/**
 * Every recall of a log, in rows of numbers: a million objects would take ten times the room and be most of the time
 * of a fold. A row never changes; the rows of one card are linked, the last first.
 */
export class RecallTable {
  readonly #pages: Page[] = [];
  #rows = 0;

  get rows(): number {
    return this.#rows;
  }

  /** The pages as they are kept: each of `pageBytes`, the last in part filled. */
  get pages(): readonly ArrayBuffer[] {
    return this.#pages.map(({ reals: page }) => page.buffer as ArrayBuffer);
  }

  /** A table of so many rows in pages that were kept; undefined where they are not of their size. */
  static of(pages: readonly ArrayBuffer[], rows: number): RecallTable | undefined {
    if (rows > pages.length * pageRows || pages.some(({ byteLength }) => byteLength !== pageBytes)) return undefined;
    const table = new RecallTable();
    for (const page of pages) table.#pages.push(pageOf(page));
    table.#rows = rows;
    return table;
  }

  /** The first rows of this table as a table that goes on by itself. */
  upTo(rows: number): RecallTable {
    const table = new RecallTable();
    const whole = Math.floor(rows / pageRows);
    table.#pages.push(...this.#pages.slice(0, whole));
    const part = this.#pages[whole];
    if (part && rows % pageRows > 0) table.#pages.push(pageOf((part.reals.buffer as ArrayBuffer).slice(0)));
    table.#rows = rows;
    return table;
  }

  /** Takes in a recall that counts for a day; gives back its row. */
  append(card: Before, given: GivenRecall, by: Recall['by'], { at, hour }: Moment, day: StudyDay): number {
    const row = this.#rows++;
    const place = row % pageRows;
    if (place === 0) this.#pages.push(pageOf(new ArrayBuffer(pageBytes)));
    const page = this.#pages[this.#pages.length - 1];
    if (page === undefined) throw new RangeError('a table without pages');
    const { phase } = card;
    const real = place * reals;
    page.reals[real] = at;
    page.reals[real + 1] = given.milliseconds ?? Number.NaN;
    page.reals[real + 2] = card.stability;
    page.reals[real + 3] = card.difficulty;
    page.reals[real + 4] = phase === 'review' ? card.dueDay : phase === 'new' ? 0 : card.dueAt;
    const whole = place * wholes;
    page.wholes[whole] = card.lastRow;
    page.wholes[whole + 1] = day;
    page.wholes[whole + 2] = phase === 'review' ? card.intervalDays : card.step;
    page.wholes[whole + 3] = codeOf(phase, given, by, hour);
    return row;
  }

  /** The recalls that end with a row, oldest first; none for -1. */
  endingWith(lastRow: number): readonly Recall[] {
    const recalls: Recall[] = [];
    for (let row = lastRow; row >= 0; row = this.#whole(row, 0)) recalls.push(this.#recall(row));
    return recalls.reverse();
  }

  #recall(row: number): Recall {
    const code = this.#whole(row, 3);
    const [milliseconds, stability] = [this.#real(row, 1), this.#real(row, 2)];
    const [before, day] = [this.#whole(row, 0), this.#whole(row, 1)];
    const schedule = this.#schedule(row, phases[(code >> 5) & 3] ?? 'new');
    return {
      at: new Date(this.#real(row, 0)),
      day,
      hour: code >> 7,
      rating: ratings[code & 3] ?? 'again',
      by: (code & 4) === 0 ? 'card' : 'quiz',
      evidence: evidences[(code >> 3) & 3] ?? 'card',
      ...(!Number.isNaN(milliseconds) && { milliseconds }),
      ...(before >= 0 && { elapsedDays: day - this.#whole(before, 1) }),
      before: Number.isNaN(stability)
        ? { schedule }
        : { schedule, memory: { stability, difficulty: this.#real(row, 3) } },
    };
  }

  #schedule(row: number, phase: Phase): CardSchedule {
    const [due, count] = [this.#real(row, 4), this.#whole(row, 2)];
    if (phase === 'new') return { phase };
    if (phase === 'review') return { phase, dueDay: due, intervalDays: count };
    return { phase, step: count, dueAt: new Date(due) };
  }

  #real(row: number, column: number): number {
    return this.#pages[Math.floor(row / pageRows)]?.reals[(row % pageRows) * reals + column] ?? Number.NaN;
  }

  #whole(row: number, column: number): number {
    return this.#pages[Math.floor(row / pageRows)]?.wholes[(row % pageRows) * wholes + column] ?? -1;
  }
}

function pageOf(buffer: ArrayBuffer): Page {
  return { reals: new Float64Array(buffer, 0, pageRows * reals), wholes: new Int32Array(buffer, realBytes) };
}

function codeOf(phase: Phase, { rating, evidence }: GivenRecall, by: Recall['by'], hour: number): number {
  const given = (gradeOf(rating) - 1) | (by === 'quiz' ? 4 : 0) | (placeOfEvidence(evidence) << 3);
  return given | (placeOfPhase(phase) << 5) | (hour << 7);
}

/** The place among `evidences`, as `placeOfPhase`. */
function placeOfEvidence(evidence: RatingEvidence): number {
  switch (evidence) {
    case 'card':
      return 0;
    case 'typed':
      return 1;
    case 'choice':
      return 2;
    default:
      return evidence satisfies never;
  }
}
