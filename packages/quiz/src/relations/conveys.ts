import type { RelationDefinition } from './definition.ts';

/** Somebody carries a demand to somebody, as its own or another’s. */
export const conveys: RelationDefinition = {
  type: 'conveys',
  roles: ['actor', 'demand', 'addressee', 'place'],
  keys: [],
};
