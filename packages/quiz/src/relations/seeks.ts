import type { RelationDefinition } from './definition.ts';

/** An actor pursues an aim. */
export const seeks: RelationDefinition = {
  type: 'seeks',
  roles: ['actor', 'demand'],
  keys: [],
};
