import type { MapItem, MapPlace, Response } from '@sanad/lesson';
import { nearestPlace } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { icon } from '../../icons/icon.ts';
import { labelSides, type LabelPlace } from '../../map/label-sides.ts';
import { landUnder } from '../../map/land-under.ts';
import { leaders } from '../../map/leaders.ts';
import { frameAround, frameRatio, type MapFrame, type Spot } from '../../map/map-frame.ts';
import { markAt, markSpots } from '../../map/mark-spots.ts';
import { scaleBar } from '../../map/scale-bar.ts';
import { placed } from '../../placed.ts';
import type { ItemView } from '../item-view.ts';
import type { Answering } from './answering.ts';
import { typedReply } from './typed-text.ts';

/**
 * One of the places is pointed at, anywhere nearer to it than to the others. The places are named from the start: the
 * passage proves which of them is right, not where it lies. To a keyboard and a screen reader they are a radio group.
 */
export function onMap(item: MapItem): Answering {
  return {
    how: 'map',
    need: 'point',
    isComplete: (draft) => placeIn(item, draft) !== undefined,
    draw: (view) => {
      const given = placeIn(item, view.draft)?.text ?? '';
      const key = item.places.find(({ id }) => id === item.key)?.text ?? '';
      return html`${field(item, view)} ${view.grade === undefined ? nothing : typedReply(view, view.grade, given, key)}`;
    },
  };
}

/** The place that a response stands for. */
export function placeIn({ places }: MapItem, response: Response | undefined): MapPlace | undefined {
  if (response?.type === 'choice') return places.find(({ id }) => id === response.option);
  return response?.type === 'point' ? nearestPlace(places, response.at) : undefined;
}

function field(item: MapItem, view: ItemView): TemplateResult {
  const { draft, grade } = view;
  const frame = frameAround(item.places.map(({ at }) => at));
  const spots = item.places.map(({ at }) => frame.spotOf(at));
  const marks = markSpots(spots, frameRatio);
  const labels = labelSides(
    item.places.map(({ text }, index) => ({ spot: marks[index] ?? { x: 0, y: 0 }, name: text })),
  );
  const point = (event: MouseEvent): void => {
    if (grade === undefined && event.detail > 0) takeSpot(item, frame, marks, spotOf(event), view);
  };
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the radio buttons in it are the keyboard's way
  return html`<div class=${classMap({ map: true, open: grade === undefined })} dir="ltr" @click=${point}>
      ${landUnder(frame)} ${leaders(spots, marks)}
      ${draft?.type === 'point' ? html`<span class="pin" ${placed(frame.spotOf(draft.at))}></span>` : nothing}
      ${item.places.map((place, index) => placeMark(item, place, index, { spot: marks[index], label: labels[index] }, view))}
    </div>
    ${scaleBar(frame, view.strings)}`;
}

/** A press on a mark means its place; a press anywhere else means the place nearest to there. */
function takeSpot(item: MapItem, frame: MapFrame, marks: readonly Spot[], spot: Spot, { take }: ItemView): void {
  const at = frame.coordinatesAt(spot);
  const pressed = item.places[markAt(marks, spot, frameRatio) ?? -1];
  const place = pressed ?? nearestPlace(item.places, at);
  const index = item.places.findIndex(({ id }) => id === place?.id);
  take(pressed === undefined ? { type: 'point', at } : { type: 'choice', option: pressed.id }, {
    say: '',
    focus: `.map label:nth-of-type(${index + 1}) input`,
  });
}

interface Position {
  readonly spot: Spot | undefined;
  readonly label: LabelPlace | undefined;
}

function placeMark(item: MapItem, place: MapPlace, index: number, at: Position, view: ItemView): TemplateResult {
  const { draft, grade, take } = view;
  const isChosen = placeIn(item, draft)?.id === place.id;
  const isRight = grade !== undefined && place.id === item.key;
  const isWrong = grade !== undefined && isChosen && !isRight;
  const choose = (): void => {
    take({ type: 'choice', option: place.id });
  };
  const mark = isRight || isWrong ? icon(isRight ? 'right' : 'wrong') : index < 9 ? String(index + 1) : '';
  return html`<label
    class=${classMap({ place: true, [at.label?.side ?? 'below']: true, right: isRight, wrong: isWrong })}
    ${placed(at.spot ?? { x: 0, y: 0 }, at.label?.shift)}
  >
    <input
      type="radio"
      name="option"
      .value=${place.id}
      .checked=${isChosen}
      ?disabled=${grade !== undefined}
      @change=${choose}
    />
    <span class="key" aria-hidden="true">${mark}</span>
    <span class="place-name"><bdi lang=${item.language}>${place.text}</bdi></span>
  </label>`;
}

function spotOf({ clientX, clientY, currentTarget }: MouseEvent): Spot {
  if (!(currentTarget instanceof HTMLElement)) return { x: 0.5, y: 0.5 };
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}
