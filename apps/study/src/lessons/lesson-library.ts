import type { Lesson } from '@sanad/lesson';
import { indexLesson, type LessonIndex } from '@sanad/quiz';
import { Observable } from '../observable.ts';
import { loadLesson, type LessonFailure } from './load-lesson.ts';

/** One bundled lesson, by the name of its file until it can be read. */
export type LessonEntry =
  | { readonly state: 'loading'; readonly name: string }
  | { readonly state: 'ready'; readonly name: string; readonly lesson: Lesson }
  | { readonly state: 'failed'; readonly name: string; readonly failure: LessonFailure };

/** The lessons that come with the app. */
export class LessonLibrary extends Observable {
  readonly #files: ReadonlyMap<string, string>;
  readonly #entries = new Map<string, LessonEntry>();
  readonly #indexes = new Map<string, LessonIndex>();

  /** `files`: addresses of lesson files by name. */
  constructor(files: ReadonlyMap<string, string>) {
    super();
    this.#files = files;
    for (const name of files.keys()) this.#entries.set(name, { state: 'loading', name });
  }

  get entries(): readonly LessonEntry[] {
    return [...this.#entries.values()];
  }

  /** The entry of a lesson's id or, while it cannot be read, of its file's name. */
  entry(id: string): LessonEntry | undefined {
    return this.entries.find((entry) => (entry.state === 'ready' ? entry.lesson.id === id : entry.name === id));
  }

  /** The lesson made ready for questions; kept, because it takes a moment. */
  index(lesson: Lesson): LessonIndex {
    const known = this.#indexes.get(lesson.id);
    if (known !== undefined) return known;
    const made = indexLesson(lesson);
    this.#indexes.set(lesson.id, made);
    return made;
  }

  async loadAll(): Promise<void> {
    await Promise.all([...this.#files.keys()].map((name) => this.load(name)));
  }

  /** Fetches one lesson; again from where it was published when it is known to be in a bad state. */
  async load(name: string): Promise<void> {
    const address = this.#files.get(name);
    if (address === undefined) return;
    const isRetry = this.#entries.get(name)?.state === 'failed';
    this.#entries.set(name, { state: 'loading', name });
    this.changed();
    const loaded = await loadLesson(address, isRetry ? 'reload' : 'default');
    this.#entries.set(
      name,
      loaded.ok ? { state: 'ready', name, lesson: loaded.value } : { state: 'failed', name, failure: loaded.error },
    );
    this.changed();
  }
}
