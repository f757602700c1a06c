import type { RelationDefinition } from './definition.ts';

/** An actor promised people something, by somebody’s account. */
export const promises: RelationDefinition = {
  type: 'promises',
  roles: ['actor', 'group', 'demand'],
  keys: [],
  sensitive: true,
};
