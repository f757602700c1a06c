import type { RelationDefinition } from './definition.ts';

/** How many of something there are. */
export const counts: RelationDefinition = {
  type: 'counts',
  roles: ['of', 'number'],
  keys: [{ given: ['of'], determines: 'number' }],
};
