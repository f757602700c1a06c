import type { RelationDefinition } from './definition.ts';

/** An actor stands against something. */
export const opposes: RelationDefinition = {
  type: 'opposes',
  roles: ['actor', 'demand'],
  keys: [],
};
