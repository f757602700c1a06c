import type { StudyEvent } from '@sanad/lesson';
import { readRows } from './read-rows.ts';

/** Carries events between the tabs that have the same log open. */
export interface TabChannel {
  /** Tells the other tabs, not this one. */
  tell(events: readonly StudyEvent[]): void;
  close(): void;
}

/** Joins the channel of the log called `name`. What is no event is passed over. */
export function joinTabs(name: string, hear: (event: StudyEvent) => void): TabChannel {
  const channel = new BroadcastChannel(`sanad-log:${name}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data)) readRows(data).events.forEach(hear);
  });
  return {
    tell: (events) => {
      if (events.length > 0) channel.postMessage(events);
    },
    close: () => {
      channel.close();
    },
  };
}
