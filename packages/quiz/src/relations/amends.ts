import type { RelationDefinition } from './definition.ts';

/** A body changes a document. */
export const amends: RelationDefinition = {
  type: 'amends',
  roles: ['actor', 'document', 'date'],
  keys: [
    { given: ['document'], determines: 'actor' },
    { given: ['actor'], determines: 'document' },
  ],
  isEvent: true,
};
