import type { RelationDefinition } from './definition.ts';

/** An event that happened once, on a day and somewhere. */
export const takesPlace: RelationDefinition = {
  type: 'takes-place',
  roles: ['event', 'date', 'place'],
  keys: [
    { given: ['event'], determines: 'date' },
    { given: ['event'], determines: 'place' },
  ],
  isEvent: true,
};
