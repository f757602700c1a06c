import type { ElementsHost } from '@sanad/elements';
import type { Backups } from './backup/backups.ts';
import type { LazyDesk } from './cards/lazy-desk.ts';
import type { LessonLibrary } from './lessons/lesson-library.ts';
import type { StudyLog } from './log/study-log.ts';
import type { OfflineWorker } from './offline/offline-worker.ts';
import type { Preferences } from './preferences/preferences.ts';
import type { Navigation } from './routing/navigation.ts';

/** Everything a screen works with, joined once in `main.ts`. */
export interface Study {
  readonly host: ElementsHost;
  readonly log: StudyLog;
  readonly backups: Backups;
  readonly library: LessonLibrary;
  readonly preferences: Preferences;
  readonly navigation: Navigation;
  readonly cards: LazyDesk;
  readonly offline: OfflineWorker;
}
