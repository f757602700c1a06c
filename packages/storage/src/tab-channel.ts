import type { StudyEvent } from '@sanad/lesson';
import { readRows } from './read-rows.ts';

/** Carries what happens to a log between the tabs that have it open. */
export interface TabChannel {
  /** Tells the other tabs, not this one. */
  tell(events: readonly StudyEvent[]): void;
  /** Tells the other tabs that nothing is left. */
  tellErased(): void;
  close(): void;
}

/** What a tab does with what it hears from others. */
export interface TabEars {
  readonly hear: (event: StudyEvent) => void;
  readonly hearErased: () => void;
}

const erased = 'erased';

/** Joins the channel of the log called `name`. What is no event is passed over. */
export function joinTabs(name: string, { hear, hearErased }: TabEars): TabChannel {
  const channel = new BroadcastChannel(`sanad-log:${name}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === erased) hearErased();
    if (Array.isArray(data)) readRows(data).events.forEach(hear);
  });
  return {
    tell: (events) => {
      if (events.length > 0) channel.postMessage(events);
    },
    tellErased: () => {
      channel.postMessage(erased);
    },
    close: () => {
      channel.close();
    },
  };
}
