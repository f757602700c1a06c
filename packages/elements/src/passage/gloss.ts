import type { Language } from '@sanad/language';
import type { Entity } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { localized } from '../localized.ts';
import type { Kind, PassageStrings } from './passage-strings.ts';

/** Who or where a name is, in the language of the interface, and whatever else there is to tell of it. */
export function gloss(
  entity: Entity,
  language: Language,
  strings: PassageStrings,
  close: () => void,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const words = localized(entity.gloss, language);
  return html`<div class="gloss" id="gloss" role="note" aria-labelledby="gloss-name">
    <div class="gloss-head">
      <p class="gloss-name" id="gloss-name"><bdi>${localized(entity.name, language)}</bdi></p>
      <span class="note">${strings.kinds[kindOf(entity)]}</span>
      <button class="iconbtn" type="button" @click=${close}>
        <span class="sr">${strings.close}</span>${icon('close')}
      </button>
    </div>
    ${words === '' ? nothing : html`<p class="small"><bdi>${words}</bdi></p>`} ${more}
  </div>`;
}

function kindOf(entity: Entity): Kind {
  return entity.type === 'place' ? entity.kind : entity.type;
}

/** Whether a name can be tapped for its gloss. Values, events, units and demands explain themselves in the text. */
export function hasGloss(entity: Entity | undefined): boolean {
  switch (entity?.type) {
    case 'person':
    case 'place':
    case 'organisation':
    case 'document':
    case 'group':
    case 'object':
      return true;
    case 'event':
    case 'demand':
    case 'unit':
    case undefined:
      return false;
    default:
      return entity satisfies never;
  }
}
