import type { RelationDefinition } from './definition.ts';

/** An actor stands against something. */
export const opposes: RelationDefinition = {
  type: 'opposes',
  roles: ['actor', 'demand'],
  keys: [],
  templates: {
    demand: {
      ar: ['أيّ أمر {actor:أعلن|أعلنت} {actor} رفضه؟'],
      en: ['what did {actor} declare opposition to?'],
    },
  },
};
