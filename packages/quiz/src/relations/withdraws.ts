import type { RelationDefinition } from './definition.ts';

/** Somebody leaves a place. */
export const withdraws: RelationDefinition = {
  type: 'withdraws',
  roles: ['actor', 'place', 'date'],
  keys: [{ given: ['actor'], determines: 'place' }],
  isEvent: true,
};
