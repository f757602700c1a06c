import type { Language } from '@sanad/language';
import type { EntityType, PlaceKind } from '@sanad/lesson';

/** What an entity is called beside its name: a place by its kind, anything else by its type. */
export type Kind = Exclude<EntityType, 'place'> | PlaceKind;

/** What is said of a passage besides what every element says. */
export interface PassageStrings {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly close: string;
  readonly paragraph: string;
  /** Which sentences of a paragraph a chain belongs to, from 1. */
  readonly sentences: (first: number, last: number) => string;
}

/** What is said of a passage, by language. */
export const passageStrings: Readonly<Record<Language, PassageStrings>> = {
  ar: {
    kinds: {
      person: 'شخصية',
      organisation: 'جهة',
      document: 'وثيقة',
      group: 'جماعة',
      event: 'حدث',
      object: 'شيء',
      demand: 'مطلب',
      unit: 'وحدة',
      city: 'مدينة',
      region: 'منطقة',
      country: 'بلد',
      continent: 'قارّة',
      site: 'موقع',
      'celestial-body': 'جرم سماوي',
    },
    close: 'أغلق',
    paragraph: 'الفقرة',
    sentences: (first, last) => (first === last ? `الجملة ${String(first)}` : `الجمل ${String(first)}–${String(last)}`),
  },
  en: {
    kinds: {
      person: 'Person',
      organisation: 'Organisation',
      document: 'Document',
      group: 'Group',
      event: 'Event',
      object: 'Object',
      demand: 'Demand',
      unit: 'Unit',
      city: 'City',
      region: 'Region',
      country: 'Country',
      continent: 'Continent',
      site: 'Site',
      'celestial-body': 'Celestial body',
    },
    close: 'Close',
    paragraph: 'Par.',
    sentences: (first, last) =>
      first === last ? `Sentence ${String(first)}` : `Sentences ${String(first)}–${String(last)}`,
  },
};
