import type { RelationDefinition } from './definition.ts';

/** An actor took people into its service, by somebody’s account. */
export const recruits: RelationDefinition = {
  type: 'recruits',
  roles: ['actor', 'group', 'beneficiary'],
  keys: [],
  sensitive: true,
};
