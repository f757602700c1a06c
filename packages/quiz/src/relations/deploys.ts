import type { RelationDefinition } from './definition.ts';

/** An actor sent people somewhere, by somebody’s account. */
export const deploys: RelationDefinition = {
  type: 'deploys',
  roles: ['actor', 'group', 'place', 'number', 'period'],
  keys: [
    { given: ['actor', 'group', 'place'], determines: 'number' },
    { given: ['actor', 'group', 'place'], determines: 'period' },
  ],
  sensitive: true,
  templates: {
    number: {
      ar: ['كم {?} {actor:أرسل|أرسلت} {actor} إلى {place.genitive}[ في {period}]؟'],
      en: ['how many {?} did {actor} send to {place}[ {period.on}]?'],
    },
    period: {
      ar: ['{?} {actor:أرسل|أرسلت} {actor} {group.accusative} إلى {place.genitive}؟'],
      en: ['{?} did {actor} send {group} to {place}?'],
    },
  },
};
