/** A rating as FSRS counts it: 1 for again to 4 for easy. */
export type Grade = 1 | 2 | 3 | 4;

const leastStability = 0.001;
const mostStability = 36_500;
const places = 1e8;

/**
 * The next states of memory of FSRS-6, to the last bit those of `next_state` in ts-fsrs, without an object for each: a
 * fold asks for a million. What the ratings of one review share is worked out once, and when it is first asked for.
 * Formulas: the FSRS algorithm as published by open-spaced-repetition (github.com/open-spaced-repetition/awesome-fsrs,
 * wiki, "The Algorithm"); numbers are rounded to 8 places where ts-fsrs rounds them.
 */
export class NextState {
  readonly #weights: Float64Array;
  readonly #decay: number;
  readonly #factor: number;
  /** What of the formulas does not depend on a card; of four entries, one for each grade. */
  readonly #growth: number;
  readonly #afterLapse: number;
  readonly #easiest: number;
  readonly #withinDay: Float64Array;
  readonly #recallShare: Float64Array;
  readonly #firstDifficulty: Float64Array;
  #stability = Number.NaN;
  #difficulty = Number.NaN;
  #days = 0;
  /** Of this review alone; not numbers until they are asked for. The first have four entries, one for each grade. */
  readonly #after = new Float64Array(4);
  #chance = Number.NaN;
  #grown = Number.NaN;
  #sinking = Number.NaN;

  /** `weights` are the 21 of FSRS-6 within their bounds. */
  constructor(weights: readonly number[]) {
    const w = Float64Array.from(weights);
    const grades = [1, 2, 3, 4];
    this.#weights = w;
    this.#decay = -at(w, 20);
    this.#factor = rounded(Math.exp(Math.pow(this.#decay, -1) * Math.log(0.9)) - 1);
    this.#growth = Math.exp(at(w, 8));
    this.#afterLapse = Math.exp(at(w, 17) * at(w, 18));
    this.#withinDay = Float64Array.from(grades, (grade) => Math.exp(at(w, 17) * (grade - 3 + at(w, 18))));
    this.#recallShare = Float64Array.of(1, at(w, 15), 1, at(w, 16));
    const difficulties = grades.map((grade) => rounded(at(w, 4) - Math.exp((grade - 1) * at(w, 5)) + 1));
    this.#firstDifficulty = Float64Array.from(difficulties, (difficulty) => within(difficulty, 1, 10));
    this.#easiest = difficulties[3] ?? Number.NaN;
  }

  /** Begins a review of a memory, whole days after the one before; of none where `stability` is not a number. */
  begin(stability: number, difficulty: number, elapsedDays: number): void {
    if (elapsedDays < 0 || stability < leastStability || difficulty < 1)
      throw new RangeError(`no memory: stability ${stability}, difficulty ${difficulty} after ${elapsedDays} days`);
    this.#stability = stability;
    this.#difficulty = difficulty;
    this.#days = elapsedDays;
    for (let i = 0; i < 4; i++) this.#after[i] = Number.NaN;
    this.#chance = Number.NaN;
    this.#grown = Number.NaN;
    this.#sinking = Number.NaN;
  }

  /** Days after which the chance to recall will have fallen to 90 %. */
  stabilityAfter(grade: Grade): number {
    const known = at(this.#after, grade - 1);
    if (!Number.isNaN(known)) return known;
    const after = this.#stabilityAfter(grade);
    this.#after[grade - 1] = after;
    return after;
  }

  #stabilityAfter(grade: Grade): number {
    const stability = this.#stability;
    if (Number.isNaN(stability)) return Math.max(at(this.#weights, grade - 1), 0.1);
    if (this.#days === 0) return this.#repeated(grade);
    return grade === 1 ? this.#forgotten() : this.#recalled(grade);
  }

  /** 1 for the easiest to 10. */
  difficultyAfter(grade: Grade): number {
    if (Number.isNaN(this.#stability)) return at(this.#firstDifficulty, grade - 1);
    const difficulty = this.#difficulty;
    const by = -at(this.#weights, 6) * (grade - 3);
    const next = difficulty + rounded((by * (10 - difficulty)) / 9);
    const towards = at(this.#weights, 7);
    return within(rounded(towards * this.#easiest + (1 - towards) * next), 1, 10);
  }

  /** Chance to recall, 0 to 1, of a memory after whole days. */
  retrievability(stability: number, elapsedDays: number): number {
    return rounded(Math.pow(1 + (this.#factor * elapsedDays) / stability, this.#decay));
  }

  /** Again on the same day: a better rating makes nothing weaker. */
  #repeated(grade: Grade): number {
    if (Number.isNaN(this.#sinking)) this.#sinking = Math.pow(this.#stability, -at(this.#weights, 19));
    const change = this.#sinking * at(this.#withinDay, grade - 1);
    return kept(this.#stability * (grade >= 2 ? Math.max(change, 1) : change));
  }

  #recalled(grade: Grade): number {
    if (Number.isNaN(this.#grown)) {
      const w = this.#weights;
      const slower = this.#growth * (11 - this.#difficulty) * Math.pow(this.#stability, -at(w, 9));
      this.#grown = slower * (Math.exp((1 - this.#chanceNow()) * at(w, 10)) - 1);
    }
    return kept(this.#stability * (1 + this.#grown * at(this.#recallShare, grade - 1)));
  }

  #forgotten(): number {
    const w = this.#weights;
    const hard = at(w, 11) * Math.pow(this.#difficulty, -at(w, 12));
    const stable = Math.pow(this.#stability + 1, at(w, 13)) - 1;
    const after = kept(hard * stable * Math.exp((1 - this.#chanceNow()) * at(w, 14)));
    return within(rounded(this.#stability / this.#afterLapse), leastStability, after);
  }

  #chanceNow(): number {
    if (Number.isNaN(this.#chance)) this.#chance = this.retrievability(this.#stability, this.#days);
    return this.#chance;
  }
}

function at(numbers: Float64Array, place: number): number {
  return numbers[place] ?? Number.NaN;
}

function rounded(number: number): number {
  return Math.round(number * places) / places;
}

function within(number: number, least: number, most: number): number {
  return Math.min(Math.max(number, least), most);
}

function kept(stability: number): number {
  return rounded(within(stability, leastStability, mostStability));
}
