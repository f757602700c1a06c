import type { RelationDefinition } from './definition.ts';

/** Parties fight one another. */
export const fights: RelationDefinition = {
  type: 'fights',
  roles: ['parties'],
  keys: [],
  templates: {},
};
