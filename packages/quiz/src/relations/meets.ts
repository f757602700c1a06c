import type { RelationDefinition } from './definition.ts';

/** Parties met. */
export const meets: RelationDefinition = {
  type: 'meets',
  roles: ['parties', 'date', 'place'],
  keys: [
    { given: ['parties'], determines: 'date' },
    { given: ['parties'], determines: 'place' },
  ],
  label: {
    ar: 'لقاء {parties.genitive}',
    en: '{parties} meet',
  },
  templates: {
    parties: {
      ar: ['مع {?} {parties:اجتمع|اجتمعت} {parties}[ في {place.genitive}][ في {date}]؟'],
      en: ['{?} did {parties} meet[ in {place}][ {date.on}]?'],
    },
    date: {
      ar: ['{?} جرى اللقاء بين {parties.genitive}؟'],
      en: ['{?} did {parties} meet?'],
    },
    place: {
      ar: ['في {?} جرى اللقاء بين {parties.genitive}؟'],
      en: ['in {?} did {parties} meet?'],
    },
  },
};
