import type { RelationDefinition } from './definition.ts';

/** Somebody went to a place. */
export const visit: RelationDefinition = {
  type: 'visit',
  roles: ['actor', 'place', 'date'],
  keys: [
    { given: ['actor', 'date'], determines: 'place' },
    { given: ['actor', 'place'], determines: 'date' },
  ],
  label: {
    ar: 'سفر {actor.genitive} إلى {place.genitive}',
    en: '{actor} {actor:travels|travel} to {place}',
  },
  templates: {
    actor: {
      ar: ['{?} سافرت إلى {place.genitive}[ في {date}]؟'],
      en: ['{?} travelled to {place}[ {date.on}]?'],
    },
    place: {
      ar: ['إلى {?} {actor:سافر|سافرت} {actor} في {date}؟'],
      en: ['{?} did {actor} travel to {date.on}?'],
    },
    date: {
      ar: ['{?} {actor:سافر|سافرت} {actor} إلى {place.genitive}؟'],
      en: ['{?} did {actor} travel to {place}?'],
    },
  },
};
