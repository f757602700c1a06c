import type { Lesson } from '@sanad/lesson';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { lessonProblemPage, problemPage } from '../parts/problem-page.ts';
import { skeleton } from '../parts/skeleton.ts';
import { StudyScreen } from '../study-screen.ts';
import { lessonHead, lessonTabs, type LessonTab } from './lesson-head.ts';

/** A page of one lesson: its head and tabs, or why it cannot be shown. */
export abstract class LessonScreen extends StudyScreen {
  @property({ attribute: false }) lessonId = '';

  protected abstract readonly tab: LessonTab;
  protected abstract body(lesson: Lesson): TemplateResult;

  /** Undefined until it is loaded, and when it cannot be. */
  protected get lesson(): Lesson | undefined {
    const entry = this.study.library.entry(this.lessonId);
    return entry?.state === 'ready' ? entry.lesson : undefined;
  }

  protected override render(): TemplateResult {
    const { library } = this.study;
    const { problem } = this.strings;
    const entry = library.entry(this.lessonId);
    if (entry?.state === 'ready') return this.#page(entry.lesson);
    if (entry?.state === 'failed') {
      return lessonProblemPage(this.strings, this.language, entry.failure, () => void library.load(entry.name));
    }
    const stillLoading = library.entries.some(({ state }) => state === 'loading');
    if (stillLoading) return html`<div class="page">${skeleton(this.strings)}</div>`;
    return problemPage(this.strings, problem.noLesson, problem.noLessonText);
  }

  #page(lesson: Lesson): TemplateResult {
    return html`<div class="page">
      ${lessonHead(lesson, this.language)} ${lessonTabs(lesson, this.tab, this.strings)} ${this.body(lesson)}
    </div>`;
  }
}
