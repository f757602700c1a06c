/** Everything beside the log, each a table from a name to a value. */
export const recordStores = ['settings', 'lessons', 'drafts', 'snapshots'] as const;

/**
 * `settings` of this installation, `lessons` that the learner keeps, `drafts` of answers, and `snapshots`: folds of the
 * log, which can be thrown away.
 */
export type RecordStore = (typeof recordStores)[number];
