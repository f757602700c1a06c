import type { MapItem } from '@sanad/lesson';
import { mapFrameStyles } from '../../map/map-frame.styles.ts';
import type { TaskStrings } from '../../strings/task-strings.ts';
import { onMapStyles } from '../on-map.styles.ts';
import type { Answering } from './answering.ts';
import { onMap } from './on-map.ts';

/** Pointing at a map, with the words and styles that it needs. */
export function onWordedMap(item: MapItem, { how, needs }: TaskStrings): Answering {
  return { ...onMap(item), how: how.map, need: needs.point, styles: [mapFrameStyles, onMapStyles] };
}

export { loadLand } from '../../map/land/load-land.ts';
