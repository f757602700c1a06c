import { nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { until } from 'lit/directives/until.js';
import { loadLand } from './land/load-land.ts';
import { landLayer } from './land-layer.ts';
import type { MapFrame } from './map-frame.ts';

/** Land and water of a frame, once they are fetched; without them the places are still where they are. */
export function landUnder(frame: MapFrame): DirectiveResult {
  return until(fetchedLayer(frame), nothing);
}

async function fetchedLayer(frame: MapFrame): Promise<TemplateResult | typeof nothing> {
  try {
    return landLayer(await loadLand(), frame);
  } catch {
    return nothing;
  }
}
