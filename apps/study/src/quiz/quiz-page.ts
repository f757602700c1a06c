import type { OpenPassageEvent } from '@sanad/elements';
import type { Session } from '@sanad/quiz';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from '../parts/icons.ts';
import { problemPage } from '../parts/problem-page.ts';
import { routeHref } from '../routing/route.ts';
import { StudyScreen } from '../study-screen.ts';

/** Quiz: one question a screen. The element asks; the log keeps each step before its outcome is shown. */
export class QuizPage extends StudyScreen {
  @property({ attribute: false }) sessionId = '';

  protected override render(): TemplateResult {
    const { log } = this.study;
    const session = log.session(this.sessionId);
    const { problem, quiz } = this.strings;
    if (session === undefined) return problemPage(this.strings, problem.noQuiz, problem.noQuizText);
    return html`<div class="page quiz-body">
      <h1 class="sr" tabindex="-1">${quiz.title(session.quiz.title)}</h1>
      <sanad-quiz
        .host=${this.study.host}
        .store=${log.quizStore}
        .sessionId=${session.id}
        .uiLanguage=${this.language}
        @sanad-open-passage=${(event: OpenPassageEvent) => {
          this.#openPassage(session, event);
        }}
        ><a slot="header" class="iconbtn" href=${routeHref({ screen: 'today' })}
          ><span class="sr">${quiz.leave}</span>${icon('close')}</a
        ></sanad-quiz
      >
    </div>`;
  }

  protected override updated(): void {
    const session = this.study.log.session(this.sessionId);
    if (session?.status === 'submitted') this.study.navigation.replace({ screen: 'result', session: session.id });
  }

  #openPassage({ lesson }: Session, event: OpenPassageEvent): void {
    event.preventDefault();
    this.study.navigation.go({ screen: 'read', lesson: lesson.id, sentence: event.sentence });
  }
}

customElements.define('study-quiz', QuizPage);
