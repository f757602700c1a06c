import type { RelationDefinition } from './definition.ts';

/** A person puts something into words of their own. */
export const describes: RelationDefinition = {
  type: 'describes',
  roles: ['person', 'object', 'words'],
  keys: [{ given: ['object', 'words'], determines: 'person' }],
};
