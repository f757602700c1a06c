import type { RelationDefinition } from './definition.ts';

/** An actor puts something first. */
export const prioritises: RelationDefinition = {
  type: 'prioritises',
  roles: ['actor', 'demand'],
  keys: [],
  templates: {
    demand: {
      ar: ['أيّ {#:مسألة|المسائل} هي من أولويات {actor.genitive}؟'],
      en: ['which {#:matter is|matters are} among the priorities of {actor}?'],
    },
    actor: {
      ar: ['{?} جعلت هذه المسألة من أولوياتها: {demand}؟'],
      en: ['{?} made this matter a priority: {demand}?'],
    },
  },
};
