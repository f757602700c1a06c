import type { OpenPassageEvent } from '@sanad/elements';
import { resultOf, type Session } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../parts/icons.ts';
import { problemPage } from '../parts/problem-page.ts';
import { startQuiz } from '../quiz/start-quiz.ts';
import { routeHref } from '../routing/route.ts';
import { dateText } from '../strings/dates.ts';
import { StudyScreen } from '../study-screen.ts';

/** Result: what a finished quiz came to, each mistake with its evidence, and what to do next. */
export class ResultPage extends StudyScreen {
  @property({ attribute: false }) sessionId = '';
  @state() private starting = false;

  protected override render(): TemplateResult {
    const session = this.study.log.session(this.sessionId);
    const { problem } = this.strings;
    if (session === undefined) return problemPage(this.strings, problem.noQuiz, problem.noQuizText);
    return html`<div class="page">
      <header class="result-head">
        <p class="kicker">${this.strings.result.heading}</p>
        <h1 class="page-title" tabindex="-1" lang=${session.quiz.language}>${session.quiz.title}</h1>
        <p class="note dots">
          <span>${dateText(this.language, new Date(session.lastAt), 'day')}</span
          ><span>${this.strings.result.seed(session.quiz.seed)}</span>
        </p>
      </header>
      <sanad-results
        .result=${resultOf(session)}
        .uiLanguage=${this.language}
        @sanad-open-passage=${({ sentence }: OpenPassageEvent) => {
          this.study.navigation.go({ screen: 'read', lesson: session.lesson.id, sentence });
        }}
        >${this.#next(session)}</sanad-results
      >
    </div>`;
  }

  protected override updated(): void {
    const session = this.study.log.session(this.sessionId);
    if (session?.status === 'open') this.study.navigation.replace({ screen: 'quiz', session: session.id });
  }

  #next({ lesson, quiz }: Session): TemplateResult {
    const entry = this.study.library.entry(lesson.id);
    const again = html`<button
      class="btn main"
      type="button"
      ?disabled=${this.starting}
      @click=${() => void this.#again(quiz)}
    >
      ${this.strings.result.again}${icon('onward')}
    </button>`;
    return html`<div class="acts result-foot">
      ${entry?.state === 'ready' ? again : nothing}
      <a class="link quiet" href=${routeHref({ screen: 'read', lesson: lesson.id })}>${this.strings.result.read}</a>
      ${
        entry?.state === 'ready'
          ? html`<a class="link quiet" href=${routeHref({ screen: 'deck', lesson: lesson.id, from: 'mistakes' })}
              >${this.strings.result.cards}</a
            >`
          : nothing
      }
    </div>`;
  }

  async #again({ language, items, lesson }: Session['quiz']): Promise<void> {
    const entry = this.study.library.entry(lesson.id);
    if (entry?.state !== 'ready') return;
    this.starting = true;
    const settings = this.study.log.session(this.sessionId)?.settings;
    await startQuiz(this.study, entry.lesson, { language, count: items.length }, settings ? { settings } : {});
    this.starting = false;
  }
}

customElements.define('study-result', ResultPage);
