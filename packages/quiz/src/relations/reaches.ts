import type { RelationDefinition } from './definition.ts';

/** A traveller arrives where it was bound for. */
export const reaches: RelationDefinition = {
  type: 'reaches',
  roles: ['actor', 'place', 'date'],
  keys: [
    { given: ['actor', 'date'], determines: 'place' },
    { given: ['actor', 'place'], determines: 'date' },
  ],
  isEvent: true,
};
