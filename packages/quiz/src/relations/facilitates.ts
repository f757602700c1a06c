import type { RelationDefinition } from './definition.ts';

/** Somebody makes an event possible. */
export const facilitates: RelationDefinition = {
  type: 'facilitates',
  roles: ['actor', 'event'],
  keys: [{ given: ['event'], determines: 'actor' }],
};
