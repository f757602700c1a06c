import type { RelationDefinition } from './definition.ts';

/** Who built a thing, or led its building; several together stand in one fact. */
export const builtBy: RelationDefinition = {
  type: 'built-by',
  roles: ['object', 'actor'],
  keys: [{ given: ['object'], determines: 'actor' }],
};
