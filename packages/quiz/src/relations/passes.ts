import type { RelationDefinition } from './definition.ts';

/** A traveller passes a place without stopping; it may do so more than once. */
export const passes: RelationDefinition = {
  type: 'passes',
  roles: ['craft', 'body', 'date'],
  keys: [{ given: ['craft', 'date'], determines: 'body' }],
  isEvent: true,
};
