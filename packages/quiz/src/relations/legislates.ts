import type { RelationDefinition } from './definition.ts';

/** A document provides for something. */
export const legislates: RelationDefinition = {
  type: 'legislates',
  roles: ['document', 'demand'],
  keys: [],
};
