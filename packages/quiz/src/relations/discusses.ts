import type { RelationDefinition } from './definition.ts';

/** Parties talked about something. */
export const discusses: RelationDefinition = {
  type: 'discusses',
  roles: ['parties', 'demand'],
  keys: [],
};
