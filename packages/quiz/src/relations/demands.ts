import type { RelationDefinition } from './definition.ts';

/** Somebody demands something, of somebody. */
export const demands: RelationDefinition = {
  type: 'demands',
  roles: ['actor', 'demand', 'addressee'],
  keys: [],
};
