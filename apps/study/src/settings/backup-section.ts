import type { Backup, BackupProblem, MergeReport, StoreContents } from '@sanad/storage';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { saveFile } from '../backup/save-file.ts';
import { backupName } from '../backup/thin-backups.ts';
import { dateText } from '../strings/dates.ts';
import { StudyScreen } from '../study-screen.ts';
import { folderPart } from './folder-part.ts';

/** What has come of the last press. */
type Outcome =
  | { readonly step: 'none' | 'making' | 'not-made' | 'restoring' }
  | { readonly step: 'made'; readonly backup: Backup }
  | { readonly step: 'restored'; readonly report: MergeReport }
  | { readonly step: 'refused'; readonly problem: BackupProblem }
  | { readonly step: 'stopped'; readonly reason: string };

/** Backup: one file to keep, restoring from one, and a folder that backups are written into by themselves. */
export class BackupSection extends StudyScreen {
  @state() private outcome: Outcome = { step: 'none' };

  protected override render(): TemplateResult {
    const { backup } = this.strings;
    const isBusy = this.outcome.step === 'making' || this.outcome.step === 'restoring';
    return html`<section>
      <div class="sect"><h2>${backup.heading}</h2></div>
      <p>${backup.intro}</p>
      <p class="small">${this.#last()}</p>
      <div class="acts">
        <button class="btn" type="button" data-action="backup" ?disabled=${isBusy} @click=${this.#make}>
          ${backup.make}
        </button>
        <button class="btn" type="button" data-action="restore" ?disabled=${isBusy} @click=${this.#pick}>
          ${backup.restore}
        </button>
        <input type="file" hidden accept=".gz,.jsonl,application/gzip" @change=${this.#onFile} />
      </div>
      <div role="status" class="report">${this.#said()}</div>
      ${folderPart(this.study.backups, backup)}
    </section>`;
  }

  #last(): string {
    const { backup } = this.strings;
    const { last, answersSince } = this.study.backups;
    if (last === undefined) return backup.never;
    return `${backup.last(dateText(this.language, new Date(last.at), 'day'))} ${backup.since(answersSince)}`;
  }

  #said(): TemplateResult | typeof nothing {
    const { backup } = this.strings;
    const { outcome } = this;
    switch (outcome.step) {
      case 'none':
        return nothing;
      case 'making':
        return line(backup.making);
      case 'not-made':
        return line(backup.notMade);
      case 'made':
        return line(backup.made(outcome.backup.header.events));
      case 'restoring':
        return line(backup.restoring);
      case 'restored':
        return this.#report(outcome.report);
      case 'refused':
        return this.#refusal(outcome.problem);
      case 'stopped':
        return line(outcome.reason);
    }
  }

  #report({ added, known, unreadable, lessons }: MergeReport): TemplateResult {
    const { backup } = this.strings;
    const said = [
      backup.restored,
      backup.added(added),
      ...(known > 0 ? [backup.known(known)] : []),
      ...(unreadable > 0 ? [backup.unreadable(unreadable)] : []),
      ...(lessons > 0 ? [backup.lessons(lessons)] : []),
    ];
    return line(said.join(' '));
  }

  #refusal({ code, readable }: BackupProblem): TemplateResult {
    const { backup } = this.strings;
    if (readable === undefined) return line(backup.refused[code]);
    return html`${line(`${backup.refused[code]} ${backup.readable(readable.rows.length)}`)}
      <button class="link" type="button" data-action="restore-readable" @click=${() => void this.#restore(readable)}>
        ${backup.restoreReadable}
      </button>`;
  }

  readonly #make = async (): Promise<void> => {
    const { backups } = this.study;
    this.outcome = { step: 'making' };
    const made = await backups.make();
    if (!made.ok) {
      this.outcome = { step: 'not-made' };
      return;
    }
    saveFile(made.value.file, backupName(made.value.header.at));
    await backups.noteMade(made.value);
    this.outcome = { step: 'made', backup: made.value };
  };

  readonly #pick = (): void => {
    this.querySelector<HTMLInputElement>('input[type="file"]')?.click();
  };

  readonly #onFile = async ({ currentTarget }: Event): Promise<void> => {
    const input = currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    this.outcome = { step: 'restoring' };
    const read = await this.study.backups.read(file);
    input.value = ''; // so that the same file can be chosen again
    if (read.ok) await this.#restore(read.value.contents);
    else this.outcome = { step: 'refused', problem: read.error };
  };

  async #restore(contents: StoreContents): Promise<void> {
    this.outcome = { step: 'restoring' };
    const merged = await this.study.backups.restore(contents);
    this.outcome = merged.ok
      ? { step: 'restored', report: merged.value }
      : { step: 'stopped', reason: merged.error.message[this.language] };
  }
}

function line(text: string): TemplateResult {
  return html`<p>${text}</p>`;
}

customElements.define('study-backup', BackupSection);
