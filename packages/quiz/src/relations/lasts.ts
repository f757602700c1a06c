import type { RelationDefinition } from './definition.ts';

/** How long an event went on. */
export const lasts: RelationDefinition = {
  type: 'lasts',
  roles: ['event', 'number'],
  keys: [{ given: ['event'], determines: 'number' }],
};
