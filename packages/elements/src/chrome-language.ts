import { languages, type Language } from '@sanad/language';
import type { ComplexAttributeConverter } from 'lit';

/** Reads a language from an attribute; anything else counts as not given. */
export const languageAttribute: ComplexAttributeConverter<Language | undefined> = {
  fromAttribute: (value) => languages.find((language) => language === value),
};

/** The language an element's own words are in: the one it was told, else that of the page around it, else Arabic. */
export function chromeLanguage(host: HTMLElement, told: Language | undefined): Language {
  return told ?? languages.find((language) => host.matches(`:lang(${language})`)) ?? 'ar';
}
