import type { RelationDefinition } from './definition.ts';

/** Where a thing ended up. */
export const restsAt: RelationDefinition = {
  type: 'rests-at',
  roles: ['object', 'place'],
  keys: [{ given: ['object'], determines: 'place' }],
};
