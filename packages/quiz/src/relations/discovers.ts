import type { RelationDefinition } from './definition.ts';

/** Somebody finds what nobody knew of. Who discovered a thing together stand in one fact. */
export const discovers: RelationDefinition = {
  type: 'discovers',
  roles: ['actor', 'object', 'date'],
  keys: [
    { given: ['object'], determines: 'actor' },
    { given: ['object'], determines: 'date' },
  ],
  isEvent: true,
};
