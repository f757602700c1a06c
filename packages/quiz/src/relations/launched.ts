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
  isEvent: true,
};
