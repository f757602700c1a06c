import type { RelationDefinition } from './definition.ts';

/** Parties met. */
export const meets: RelationDefinition = {
  type: 'meets',
  roles: ['parties', 'date', 'place'],
  keys: [
    { given: ['parties'], determines: 'date' },
    { given: ['parties'], determines: 'place' },
  ],
  templates: {
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
