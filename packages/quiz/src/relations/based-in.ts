import type { RelationDefinition } from './definition.ts';

/** Where an organisation has its seat. */
export const basedIn: RelationDefinition = {
  type: 'based-in',
  roles: ['organisation', 'place'],
  keys: [{ given: ['organisation'], determines: 'place' }],
  templates: {
    place: { ar: ['في {?} مقرّ {organisation.genitive}؟'], en: ['in {?} is {organisation} based?'] },
    organisation: { ar: ['{?} مقرّها في {place.genitive}؟'], en: ['{?} is based in {place}?'] },
  },
};
