import type { RelationDefinition } from './definition.ts';

/** A vehicle first touches the ground somewhere. */
export const lands: RelationDefinition = {
  type: 'lands',
  roles: ['craft', 'place', 'date'],
  keys: [
    { given: ['craft', 'date'], determines: 'place' },
    { given: ['craft', 'place'], determines: 'date' },
  ],
  label: {
    ar: 'هبوط {craft.genitive} في {place.genitive}',
    en: '{craft} {craft:touches|touch} down at {place}',
  },
  templates: {
    craft: {
      ar: ['{?} {?:حطّ|حطّت} في {place.genitive}[ في {date}]؟'],
      en: ['{?} touched down at {place}[ {date.on}]?'],
    },
    place: {
      ar: ['في {?} {craft:حطّ|حطّت} {craft} في {date}؟'],
      en: ['at {?} did {craft} touch down {date.on}?'],
    },
    date: { ar: ['{?} {craft:حطّ|حطّت} {craft} في {place.genitive}؟'], en: ['{?} did {craft} touch down at {place}?'] },
  },
};
