import type { RelationDefinition } from './definition.ts';

/** How large something is. What is measured differs, so a fact brings its own question. */
export const measures: RelationDefinition = {
  type: 'measures',
  roles: ['of', 'number'],
  keys: [{ given: ['of'], determines: 'number' }],
};
