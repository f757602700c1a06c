import type { RelationDefinition } from './definition.ts';

/** A document deals with something. */
export const covers: RelationDefinition = {
  type: 'covers',
  roles: ['document', 'object'],
  keys: [],
};
