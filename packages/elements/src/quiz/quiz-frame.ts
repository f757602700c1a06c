import { html, nothing, type TemplateResult } from 'lit';
import type { OpenPassageEvent } from '../events.ts';
import { quizBody, type QuizView } from './quiz-body.ts';

/** What a quiz stands in. */
interface Frame {
  readonly isDisabled: boolean;
  readonly isPrinting: boolean;
  readonly openPassage: (event: OpenPassageEvent) => void;
}

/** A quiz on the screen over its footer and, beside it, on paper. */
export function quizFrame(view: QuizView, { isDisabled, isPrinting, openPassage }: Frame): TemplateResult {
  const { sitting, edges, strings, language } = view;
  return html`<div
      class="quiz screen"
      tabindex="-1"
      ?inert=${isDisabled}
      lang=${language}
      dir=${strings.direction}
      @sanad-open-passage=${openPassage}
    >
      ${quizBody(view)}
      <slot name="footer"></slot>
    </div>
    <div class="paper" lang=${language} dir=${strings.direction}>
      <slot>${edges && isPrinting && sitting ? edges.paper(sitting.session.quiz, strings) : nothing}</slot>
    </div>`;
}
