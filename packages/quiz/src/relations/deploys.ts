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
};
