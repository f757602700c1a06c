import type { RelationDefinition } from './definition.ts';

/** Parties fight one another. Who fights whom is not asked. */
export const fights: RelationDefinition = {
  type: 'fights',
  roles: ['parties'],
  keys: [],
  sensitive: true,
};
