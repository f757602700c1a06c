import type { RelationDefinition } from './definition.ts';

/** An actor stands against something. */
export const opposes: RelationDefinition = {
  type: 'opposes',
  roles: ['actor', 'demand'],
  keys: [],
  templates: {
    demand: {
      ar: ['أيّ {#:أمر|الأمور} {actor:أعلن|أعلنت} {actor} رفض{#:ه|ها}؟'],
      en: ['what did {actor} declare opposition to?'],
    },
  },
};
