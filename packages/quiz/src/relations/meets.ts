import type { RelationDefinition } from './definition.ts';

/** Parties met. */
export const meets: RelationDefinition = {
  type: 'meets',
  roles: ['parties', 'date', 'place'],
  keys: [
    { given: ['parties'], determines: 'date' },
    { given: ['parties'], determines: 'place' },
  ],
  isEvent: true,
};
