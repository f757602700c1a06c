import type { RelationDefinition } from './definition.ts';

/** Where a thing ended up. */
export const restsAt: RelationDefinition = {
  type: 'rests-at',
  roles: ['object', 'place'],
  keys: [{ given: ['object'], determines: 'place' }],
  templates: {
    place: { ar: ['في {?} {object:استقرّ|استقرّت} {object}؟'], en: ['in {?} did {object} come to rest?'] },
    object: { ar: ['{?} {?:استقرّ|استقرّت} في {place.genitive}؟'], en: ['{?} came to rest at {place}?'] },
  },
};
