import { languages, type Language } from '@sanad/language';

/** What a learner or the app has chosen for this installation. */
export interface Settings {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'system';
  /** Of the whole page, from the browser's own size upwards. */
  readonly textSize: 'normal' | 'large' | 'larger' | 'largest';
  /** How cards are scheduled, by name: see `ReviewSettings`, which reads it. */
  readonly review: { readonly [name: string]: unknown };
  /** Names this installation in the log; random, no person's name. */
  readonly device: string;
  /** The last backup that was made here. */
  readonly lastBackup: LastBackup;
  /** Where backups are written by themselves; a folder on this device. */
  readonly backupFolder: FileSystemDirectoryHandle;
}

/** When a backup was made and how much was in it. */
export interface LastBackup {
  /** ISO 8601 instant. */
  readonly at: string;
  /** Answers that it holds. */
  readonly answers: number;
}

/** The name of one setting. */
export type SettingName = keyof Settings;

const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (input: unknown): T | undefined =>
    allowed.find((value) => value === input);

const text = (input: unknown): string | undefined => (typeof input === 'string' && input !== '' ? input : undefined);

const fields = (input: unknown): Settings['review'] | undefined =>
  typeof input === 'object' && input !== null && !Array.isArray(input) ? { ...input } : undefined;

const parsers: { readonly [K in SettingName]: (input: unknown) => Settings[K] | undefined } = {
  language: oneOf(languages),
  theme: oneOf(['light', 'dark', 'system']),
  textSize: oneOf(['normal', 'large', 'larger', 'largest']),
  review: fields,
  device: text,
  lastBackup: lastBackupOf,
  backupFolder: (input) =>
    typeof FileSystemDirectoryHandle === 'function' && input instanceof FileSystemDirectoryHandle ? input : undefined,
};

/** Settings that say something of this installation only, and stay out of backups. */
const ofThisInstallation: ReadonlySet<SettingName> = new Set(['device', 'lastBackup', 'backupFolder']);

/** The setting as stored, or undefined when nothing usable is stored. */
export function parseSetting<K extends SettingName>(name: K, input: unknown): Settings[K] | undefined {
  return parsers[name](input);
}

/** Whether this version knows a setting of that name and can use the value. */
export function isSetting(name: string, value: unknown): name is SettingName {
  return Object.hasOwn(parsers, name) && parsers[name as SettingName](value) !== undefined;
}

/** Whether the setting goes with the learner to another device. */
export function isPortable(name: SettingName): boolean {
  return !ofThisInstallation.has(name);
}

function lastBackupOf(input: unknown): LastBackup | undefined {
  if (typeof input !== 'object' || input === null || !('at' in input) || !('answers' in input)) return undefined;
  const { at, answers } = input;
  return typeof at === 'string' && typeof answers === 'number' ? { at, answers } : undefined;
}
