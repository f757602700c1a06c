import type { RelationDefinition } from './definition.ts';

/** Parties talked about something. */
export const discusses: RelationDefinition = {
  type: 'discusses',
  roles: ['parties', 'demand'],
  keys: [],
  templates: {
    demand: {
      ar: ['أيّ مسألة تناولها البحث بين {parties.genitive}؟'],
      en: ['which matter did {parties} discuss?'],
    },
  },
};
