import type { RelationDefinition } from './definition.ts';

/** A person leads the work on a project, an instrument, a dig. */
export const leads: RelationDefinition = {
  type: 'leads',
  roles: ['person', 'project'],
  keys: [{ given: ['project'], determines: 'person' }],
};
