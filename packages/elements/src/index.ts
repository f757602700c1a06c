export { AnswerEvent, HintEvent, NextEvent, OpenEntityEvent, OpenPassageEvent, SkipEvent } from './events.ts';
export { SanadItem } from './item/item.ts';
export { SanadMap } from './map/map.ts';
export { SanadPassage } from './passage/passage.ts';
export { SanadResults } from './results/results.ts';
export { SanadTimeline } from './timeline/timeline.ts';
