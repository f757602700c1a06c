import type { RelationDefinition } from './definition.ts';

/** Somebody went to a place. */
export const visit: RelationDefinition = {
  type: 'visit',
  roles: ['actor', 'place', 'date'],
  keys: [
    { given: ['actor', 'date'], determines: 'place' },
    { given: ['actor', 'place'], determines: 'date' },
  ],
  isEvent: true,
};
