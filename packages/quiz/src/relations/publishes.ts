import type { RelationDefinition } from './definition.ts';

/** Somebody brings out a document. */
export const publishes: RelationDefinition = {
  type: 'publishes',
  roles: ['actor', 'document', 'date'],
  keys: [{ given: ['document'], determines: 'actor' }],
  templates: {
    actor: {
      ar: ['{?} أصدرت {document}؟'],
      en: ['{?} brought out {document}?'],
    },
  },
};
