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
};

/** The setting as stored, or undefined when nothing usable is stored. */
export function parseSetting<K extends SettingName>(name: K, input: unknown): Settings[K] | undefined {
  return parsers[name](input);
}
