import type { RelationDefinition } from './definition.ts';

/** An instrument shows that a substance is somewhere; others may show it too. */
export const detects: RelationDefinition = {
  type: 'detects',
  roles: ['instrument', 'substance', 'place'],
  keys: [],
};
