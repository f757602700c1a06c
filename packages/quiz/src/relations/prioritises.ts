import type { RelationDefinition } from './definition.ts';

/** An actor puts something first. */
export const prioritises: RelationDefinition = {
  type: 'prioritises',
  roles: ['actor', 'demand'],
  keys: [],
};
