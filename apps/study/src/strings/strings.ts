import type { Language } from '@sanad/language';
import { ar } from './ar.ts';
import { en } from './en.ts';

/** All the app's words; both languages have the same. */
export type Strings = typeof ar;

/** The words by language. */
export const strings: Readonly<Record<Language, Strings>> = { ar, en };
