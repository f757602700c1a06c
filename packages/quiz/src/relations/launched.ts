import type { RelationDefinition } from './definition.ts';

/** A vehicle sets out from a place. */
export const launched: RelationDefinition = {
  type: 'launched',
  roles: ['craft', 'place', 'date', 'vehicle'],
  keys: [
    { given: ['craft'], determines: 'place' },
    { given: ['craft'], determines: 'date' },
    { given: ['craft'], determines: 'vehicle' },
  ],
  label: {
    ar: 'إطلاق {craft.genitive}',
    en: '{craft} {craft:is|are} launched',
  },
  templates: {
    craft: {
      ar: ['{?} {?:أُطلق|أُطلقت} من {place.genitive}[ في {date}]؟'],
      en: ['{?} was launched from {place}[ {date.on}]?'],
    },
    place: { ar: ['من {?} {craft:أُطلق|أُطلقت} {craft}؟'], en: ['{?} {craft:was|were} {craft} launched from?'] },
    date: { ar: ['{?} {craft:أُطلق|أُطلقت} {craft}؟'], en: ['{?} {craft:was|were} {craft} launched?'] },
    vehicle: { ar: ['على متن {?} {craft:أُطلق|أُطلقت} {craft}؟'], en: ['on {?} {craft:was|were} {craft} launched?'] },
  },
};
