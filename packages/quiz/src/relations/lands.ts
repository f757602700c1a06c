import type { RelationDefinition } from './definition.ts';

/** A vehicle first touches the ground somewhere. */
export const lands: RelationDefinition = {
  type: 'lands',
  roles: ['craft', 'place', 'date'],
  keys: [
    { given: ['craft', 'date'], determines: 'place' },
    { given: ['craft', 'place'], determines: 'date' },
  ],
  isEvent: true,
};
