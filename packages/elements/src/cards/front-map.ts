import type { CardFace } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { labelSides } from '../map/label-sides.ts';
import { landUnder } from '../map/land-under.ts';
import { frameAround } from '../map/map-frame.ts';
import { placed } from '../placed.ts';
import type { CardView } from './card-view.ts';

/** The lesson's places on land as dots without names; once the card is turned, with them, the asked one marked. For the eye only. */
export function frontMap(
  { card, isTurned }: CardView,
  { places, key }: Extract<CardFace, { type: 'map' }>,
): TemplateResult {
  const frame = frameAround(places.map(({ at }) => at));
  const spots = places.map(({ at }) => frame.spotOf(at));
  const labels = labelSides(places.map(({ text }, index) => ({ spot: spots[index] ?? { x: 0, y: 0 }, name: text })));
  return html`<div class="map" dir="ltr" aria-hidden="true">
    ${landUnder(frame)}
    ${places.map(({ id, text }, index) => {
      const { side = 'below', shift } = labels[index] ?? {};
      const classes = { dot: true, asked: isTurned && id === key, [side]: true };
      const name = html`<span class="place-name"><bdi lang=${card.language}>${text}</bdi></span>`;
      return html`<span class=${classMap(classes)} ${placed(spots[index] ?? { x: 0, y: 0 }, shift)}
        >${isTurned ? name : nothing}</span
      >`;
    })}
  </div>`;
}
