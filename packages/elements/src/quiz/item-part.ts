import type { Item, Response } from '@sanad/lesson';
import { isFeedbackDue, triesLeft, type Session } from '@sanad/quiz';
import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { AnswerEvent, DraftEvent } from '../events.ts';
import { SanadItem } from '../item/item.ts';
import { register } from '../register.ts';
import type { QuizView } from './quiz-body.ts';

// Other versions on the page may hold the usual names, so the tag of this copy's class stands in the template.
const itemTag = (): ReturnType<typeof unsafeStatic> => unsafeStatic(register('sanad-item', SanadItem));

/** The item that is asked now, with what was given to it and not sent. */
export function itemPart(
  { language, actions }: QuizView,
  session: Session,
  item: Item,
  draft: Response | undefined,
): TemplateResult {
  const answer = session.answers.get(item.id);
  const isDue = isFeedbackDue(session);
  return html`<${itemTag()}
    exportparts="stem, option, feedback, evidence, button"
    .item=${item}
    .response=${answer?.response}
    .draft=${draft}
    .grade=${isDue ? answer?.grade : undefined}
    .feedback=${isDue ? 'at-once' : 'withheld'}
    .triesLeft=${answer === undefined ? 0 : triesLeft(session, item.id)}
    .certainty=${session.settings?.certainty === true}
    .hintsShown=${session.hints.get(item.id) ?? 0}
    .uiLanguage=${language}
    @sanad-draft=${(event: DraftEvent) => {
      actions.draft(item, event);
    }}
    @sanad-answer=${(event: AnswerEvent) => {
      actions.answer(item, event);
    }}
    @sanad-hint=${() => {
      actions.hint(item);
    }}
    @sanad-skip=${() => {
      actions.skip(item);
    }}
    @sanad-next=${actions.next}
    ><slot name="feedback" slot="feedback"></slot
  ></${itemTag()}>`;
}
