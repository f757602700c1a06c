import type { QuizResult } from '@sanad/quiz';
import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { register } from '../../register.ts';
import { SanadResults } from '../../results/results.ts';
import type { QuizView } from '../quiz-body.ts';
import type { EdgeWords } from './edge-words.ts';

const resultsTag = (): ReturnType<typeof unsafeStatic> => unsafeStatic(register('sanad-results', SanadResults));

/** What the quiz came to, and how to begin anew. */
export function resultsPart(
  { canBeOther, showsAnswers, language, actions }: QuizView,
  result: QuizResult,
  words: EdgeWords,
): TemplateResult {
  return html`<${resultsTag()}
    exportparts="stem, evidence, button"
    .result=${result}
    .showsAnswers=${showsAnswers}
    .uiLanguage=${language}
    ><slot name="result"
      ><button class="btn main" part="button" type="button" @click=${actions.reset}>
        ${canBeOther ? words.again : words.anew}
      </button></slot
    ></${resultsTag()}
  >`;
}
