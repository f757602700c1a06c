import type { RelationDefinition } from './definition.ts';

/** Parties talked about something. */
export const discusses: RelationDefinition = {
  type: 'discusses',
  roles: ['parties', 'demand'],
  keys: [],
  templates: {
    demand: {
      ar: ['أيّ موضوع كان محلّ بحث بين {parties.genitive}؟'],
      en: ['which topic did {parties} discuss?'],
    },
  },
};
