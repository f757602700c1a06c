import type { RelationDefinition } from './definition.ts';

/** A body changes a document: a bill or a rule, not any report. */
export const amends: RelationDefinition = {
  type: 'amends',
  roles: ['actor', 'document', 'date'],
  keys: [
    { given: ['document'], determines: 'actor' },
    { given: ['actor'], determines: 'document' },
  ],
  narrow: ['document'],
  isEvent: true,
};
