import type { RelationDefinition } from './definition.ts';

/** Somebody belongs to an organisation. */
export const memberOf: RelationDefinition = {
  type: 'member-of',
  roles: ['member', 'organisation'],
  keys: [],
};
