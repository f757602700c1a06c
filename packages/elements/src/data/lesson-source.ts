import type { Lesson } from '@sanad/lesson';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ProblemEvent } from '../events.ts';
import type { ElementsHost } from '../host.ts';
import type { DataProblem } from './data-problem.ts';
import { dataOf } from './data-source.ts';
import { loadLesson } from './load-lesson.ts';

/** An element that shows a lesson: given to it, in a script child, or at an address. */
interface LessonElement extends ReactiveControllerHost, HTMLElement {
  readonly lesson: Lesson | undefined;
  readonly src: string | undefined;
  readonly host: ElementsHost;
}

/** Gets the lesson of an element that was given none as a property. */
export class LessonSource implements ReactiveController {
  readonly #element: LessonElement;
  #loading: AbortController | undefined;
  #src: string | undefined;
  #read: Lesson | undefined;
  /** Why there is no lesson. */
  problem: DataProblem | undefined;

  constructor(element: LessonElement) {
    this.#element = element;
    element.addController(this);
  }

  /** The lesson to show; undefined while there is none. */
  get lesson(): Lesson | undefined {
    return this.#element.lesson ?? this.#read;
  }

  get isLoading(): boolean {
    return this.#loading !== undefined && this.lesson === undefined && this.problem === undefined;
  }

  hostUpdate(): void {
    const { lesson, src } = this.#element;
    if (lesson === undefined && (this.#loading === undefined || src !== this.#src)) void this.load();
  }

  /** Reads the lesson, again where that was tried before. */
  readonly load = async (): Promise<void> => {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    const { src, host } = this.#element;
    this.#src = src;
    this.problem = undefined;
    const data = await dataOf(this.#element, { src, host, signal });
    const read = data?.ok === true ? await loadLesson(data.value) : data;
    if (signal.aborted || read === undefined) return;
    if (read.ok) this.#read = read.value;
    else this.problem = read.error;
    if (this.problem !== undefined) this.#element.dispatchEvent(new ProblemEvent(this.problem));
    this.#element.requestUpdate();
  };
}
