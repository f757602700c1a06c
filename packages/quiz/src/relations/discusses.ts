import type { RelationDefinition } from './definition.ts';

/** Parties talked about something. */
export const discusses: RelationDefinition = {
  type: 'discusses',
  roles: ['parties', 'demand'],
  keys: [],
  templates: {
    parties: {
      ar: ['مع {?} {parties:بحث|بحثت} {parties} هذه المسألة: {demand}؟'],
      en: ['with {?} did {parties} discuss this matter: {demand}?'],
    },
    demand: {
      ar: ['أيّ {#:مسألة|المسائل} تناولها البحث بين {parties.genitive}؟'],
      en: ['which {#:matter|matters} did {parties} discuss?'],
    },
  },
};
