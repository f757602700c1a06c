import type { RelationDefinition } from './definition.ts';

/** An actor binds itself to something. */
export const commitsTo: RelationDefinition = {
  type: 'commits-to',
  roles: ['actor', 'demand'],
  keys: [],
};
