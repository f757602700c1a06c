export { openStudyStore, type StudyStoreOptions } from './open-study-store.ts';
export { requestPersistence, type Persistence } from './request-persistence.ts';
export type { LastBackup, SettingName, Settings } from './settings.ts';
export type { LogPosition, LogRead, Snapshot } from './snapshots.ts';
export type { MergeReport, StoreContents } from './store-contents.ts';
export type { StoreProblem, StoreProblemCode } from './store-problem.ts';
export type { StudyStore } from './study-store.ts';
