import { SanadTimeline } from '../timeline/timeline.ts';
import { register } from '../register.ts';

register('sanad-timeline', SanadTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'sanad-timeline': SanadTimeline;
  }
}
