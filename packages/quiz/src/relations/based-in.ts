import type { RelationDefinition } from './definition.ts';

/** Where an organisation has its seat. */
export const basedIn: RelationDefinition = {
  type: 'based-in',
  roles: ['organisation', 'place'],
  keys: [{ given: ['organisation'], determines: 'place' }],
};
