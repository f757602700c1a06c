import type { RelationDefinition } from './definition.ts';

/** An actor backs a cause. */
export const supports: RelationDefinition = {
  type: 'supports',
  roles: ['actor', 'demand'],
  keys: [],
};
