import type { RelationDefinition } from './definition.ts';

/** What was lost is found. */
export const finds: RelationDefinition = {
  type: 'finds',
  roles: ['actor', 'object', 'date'],
  keys: [
    { given: ['object'], determines: 'actor' },
    { given: ['object'], determines: 'date' },
  ],
  isEvent: true,
};
