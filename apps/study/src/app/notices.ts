import type { Language } from '@sanad/language';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icons.ts';
import { routeHref } from '../routing/route.ts';
import { strings } from '../strings/strings.ts';
import type { Study } from '../study.ts';

/** What holds as long as the page is open, such as a browser that keeps nothing: said at the head, where it stays. */
export function standingNotice({ log }: Study, language: Language): TemplateResult | typeof nothing {
  const { problem, unsaved } = log;
  if (problem === undefined || unsaved > 0) return nothing;
  return html`<div class="page standing" role="status">${line(problem.message[language], nothing)}</div>`;
}

/** How far it is with the cards, where the whole log has to be folded: said at the head, and not aloud at each step. */
export function replayNotice({ cards }: Study, language: Language): TemplateResult | typeof nothing {
  const { progress } = cards;
  if (progress === undefined) return nothing;
  const { done, of } = progress;
  return html`<div class="page standing">
    <div class="notice" id="replay">
      <p>${strings[language].notice.replaying(Math.floor((100 * done) / Math.max(1, of)))}</p>
    </div>
    <progress class="progress-bar" aria-labelledby="replay" max=${of} .value=${done}></progress>
  </div>`;
}

/** What has just come up, over the foot of the page: what is not saved and, unless `urgentOnly`, what is new. */
export function notices({ log, backups, offline }: Study, language: Language, urgentOnly: boolean): TemplateResult {
  const { notice } = strings[language];
  const news = urgentOnly ? 'none' : offline.news;
  return html`<div class="page notices" role="status">
    ${unsavedNotice(log, language)} ${urgentOnly ? nothing : reminder(backups, language)}
    ${news === 'ready' ? line(notice.offlineReady, dismissButton(offline, notice.dismiss)) : nothing}
    ${
      news === 'update'
        ? line(
            notice.update,
            html`<button
                class="link"
                type="button"
                data-action="update"
                @click=${() => {
                  offline.update();
                }}
              >
                ${notice.updateAction}
              </button>
              ${dismissButton(offline, notice.dismiss)}`,
          )
        : nothing
    }
  </div>`;
}

function unsavedNotice(log: Study['log'], language: Language): TemplateResult | typeof nothing {
  const { problem, unsaved } = log;
  if (problem === undefined || unsaved === 0) return nothing;
  const { notice } = strings[language];
  const retry = html`<button
    class="link"
    type="button"
    @click=${() => {
      void log.retry();
    }}
  >
    ${notice.retry}
  </button>`;
  return line(`${problem.message[language]} ${notice.unsaved(unsaved)}`, retry);
}

function reminder(backups: Study['backups'], language: Language): TemplateResult | typeof nothing {
  if (!backups.isDue) return nothing;
  const { backup, notice } = strings[language];
  const way = html`<a class="link" href=${routeHref({ screen: 'settings' })}>${backup.toBackup}</a>`;
  return line(backup.due(backups.answersSince), html`${way} ${dismissButton(backups, notice.dismiss)}`);
}

function line(text: string, actions: TemplateResult | typeof nothing): TemplateResult {
  return html`<div class="notice">
    <p>${text}</p>
    ${actions}
  </div>`;
}

function dismissButton(news: { dismiss(): void }, label: string): TemplateResult {
  return html`<button
    class="iconbtn"
    type="button"
    @click=${() => {
      news.dismiss();
    }}
  >
    <span class="sr">${label}</span>${icon('close')}
  </button>`;
}
