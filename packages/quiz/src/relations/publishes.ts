import type { RelationDefinition } from './definition.ts';

/** Somebody brings out a document. */
export const publishes: RelationDefinition = {
  type: 'publishes',
  roles: ['actor', 'document', 'date'],
  keys: [
    { given: ['document'], determines: 'actor' },
    { given: ['document'], determines: 'date' },
  ],
  isEvent: true,
};
