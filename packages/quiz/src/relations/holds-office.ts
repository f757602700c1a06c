import type { RelationDefinition } from './definition.ts';

/** A person holds an office, in an organisation or for it. */
export const holdsOffice: RelationDefinition = {
  type: 'holds-office',
  roles: ['person', 'office', 'organisation'],
  keys: [
    { given: ['office', 'organisation'], determines: 'person' },
    { given: ['person'], determines: 'office' },
  ],
};
