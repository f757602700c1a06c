import { ok, type Result } from '@sanad/language';
import { ISO_TIMESTAMP_REGEX, UUID_REGEX } from 'valibot';
import { evidences, ratings, type CardEvent, type StudyEvent } from './model/event.ts';
import type { LessonVersion } from './model/quiz.ts';
import { parseStudyEvent, type UnreadableEvent } from './parse-study-event.ts';

type Reviewed = Extract<CardEvent, { readonly type: 'reviewed' }>;
/** What may stand in a row under the names of an event. */
type Row = { readonly [K in keyof Reviewed]?: unknown };

/**
 * Reads the rows of a long log, each as `parseStudyEvent` does. Ratings of cards, which are most of it, are read by hand,
 * many times faster, and what many of them share (cards, lessons, words) is there once: a fold looks it up sooner.
 */
export class StudyEventReader {
  readonly #texts = new Map<string, string>();
  readonly #lessons = new Map<string, LessonVersion>();

  read(input: unknown): Result<StudyEvent, UnreadableEvent> {
    const reviewed = isObject(input) ? this.#reviewed(input) : undefined;
    return reviewed === undefined ? parseStudyEvent(input) : ok(reviewed);
  }

  /** A rating of a card without a fault; undefined for anything else. */
  #reviewed(row: Row): Reviewed | undefined {
    if (row.type !== 'reviewed') return undefined;
    const { id, at, device, card, offset, milliseconds } = row;
    const rating = oneOf(ratings, row.rating);
    const evidence = oneOf(evidences, row.evidence);
    const lesson = this.#lesson(row.lesson);
    if (rating === undefined || evidence === undefined || lesson === undefined) return undefined;
    if (!isLike(UUID_REGEX, id) || !isLike(ISO_TIMESTAMP_REGEX, at)) return undefined;
    if (typeof device !== 'string' || typeof card !== 'string' || card === '') return undefined;
    const [from, of] = [this.#text(device), this.#text(card)];
    const type = 'reviewed';
    if (isOffset(offset) && isTime(milliseconds))
      return { id, at, offset, device: from, lesson, card: of, type, rating, evidence, milliseconds };
    const words = { device: from, lesson, card: of, type, rating, evidence } as const;
    if ((offset === undefined && 'offset' in row) || (milliseconds === undefined && 'milliseconds' in row))
      return undefined;
    if (isOffset(offset) && milliseconds === undefined) return { id, at, offset, ...words };
    if (offset === undefined && isTime(milliseconds)) return { id, at, ...words, milliseconds };
    return offset === undefined && milliseconds === undefined ? { id, at, ...words } : undefined;
  }

  /** The lesson that was read before, where it is the same. */
  #lesson(input: unknown): LessonVersion | undefined {
    if (!isObject(input)) return undefined;
    const { id, version } = input as { readonly [K in keyof LessonVersion]?: unknown };
    if (typeof id !== 'string' || typeof version !== 'number' || Number.isNaN(version)) return undefined;
    const known = this.#lessons.get(id);
    if (known?.version === version) return known;
    const lesson = { id, version };
    this.#lessons.set(id, lesson);
    return lesson;
  }

  /** The text that was read before, where it is the same. */
  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }
}

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null;
}

function oneOf<T extends string>(words: readonly T[], input: unknown): T | undefined {
  for (const word of words) if (word === input) return word;
  return undefined;
}

function isLike(pattern: RegExp, input: unknown): input is string {
  return typeof input === 'string' && pattern.test(input);
}

function isOffset(input: unknown): input is number {
  return typeof input === 'number' && Number.isInteger(input) && input >= -840 && input <= 840;
}

function isTime(input: unknown): input is number {
  return typeof input === 'number' && input >= 0;
}
