import type { RelationDefinition } from './definition.ts';

/** An actor backs a party. */
export const backs: RelationDefinition = {
  type: 'backs',
  roles: ['actor', 'party'],
  keys: [],
};
