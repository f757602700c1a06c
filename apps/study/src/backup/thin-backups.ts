const day = 86_400_000;

/** How close the backups that are kept may stand, by how old they are: `count` spans of `days` each, the newest of each. */
const spans = [
  { days: 1, count: 7 },
  { days: 7, count: 5 },
  { days: 30, count: 12 },
] as const;

const newestKept = 3;

/** The name of the backup that was made at an instant (ISO 8601, UTC): by names they sort by time. */
export function backupName(at: string): string {
  return `sanad-${at.slice(0, 10)}-${at.slice(11, 19).replaceAll(':', '')}.jsonl.gz`;
}

/**
 * The backups in a folder that can go: the three newest stay, one a day for a week, one a week for five weeks, one a
 * month for a year. A name that is not a backup's is left alone.
 */
export function superfluousBackups(names: readonly string[], now: Date): readonly string[] {
  const backups = names
    .flatMap((name) => {
      const made = madeAt(name);
      return made === undefined ? [] : [{ name, age: Math.max(0, now.getTime() - made) }];
    })
    .sort((a, b) => a.age - b.age);
  const kept = new Set(backups.slice(0, newestKept).map(({ name }) => name));
  for (const { days, count } of spans) {
    for (let span = 0; span < count; span++) {
      const newest = backups.find(({ age }) => age >= span * days * day && age < (span + 1) * days * day);
      if (newest !== undefined) kept.add(newest.name);
    }
  }
  return backups.map(({ name }) => name).filter((name) => !kept.has(name));
}

function madeAt(name: string): number | undefined {
  const parts = /^sanad-(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)(\d\d)\.jsonl\.gz$/.exec(name);
  if (parts === null) return undefined;
  const [, date = '', hours = '', minutes = '', seconds = ''] = parts;
  const at = Date.parse(`${date}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(at) ? undefined : at;
}
