import { html, type TemplateResult } from 'lit';
import type { Backups } from '../backup/backups.ts';
import type { Strings } from '../strings/strings.ts';

/** Whether backups are written into a folder by themselves, and what can be done about it. */
export function folderPart(backups: Backups, { folder, folders, ...words }: Strings['backup']): TemplateResult {
  const { folder: standing, folderName } = backups;
  const choose = button('choose-folder', words.choose, () => backups.chooseFolder());
  const stop = button('leave-folder', words.stop, () => backups.leaveFolder());
  const text = folders[standing];
  const actions = {
    unsupported: [],
    off: [choose],
    on: [stop],
    closed: [button('open-folder', words.allow, () => backups.openFolder()), stop],
    failed: [button('write-backup', words.retry, () => backups.writeNow()), stop],
  }[standing];
  return html`<h3 class="label">${folder}</h3>
    <p data-folder=${standing}>${typeof text === 'string' ? text : text(folderName)}</p>
    <div class="acts">${actions}</div>`;
}

function button(action: string, label: string, press: () => Promise<void>): TemplateResult {
  return html`<button class="link" type="button" data-action=${action} @click=${press}>${label}</button>`;
}
