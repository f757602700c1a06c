import type { RelationDefinition } from './definition.ts';

/** An actor binds itself to something. */
export const commitsTo: RelationDefinition = {
  type: 'commits-to',
  roles: ['actor', 'demand'],
  keys: [],
  templates: {
    demand: {
      ar: ['أيّ التزام {actor:أعلنه|أعلنته} {actor}؟'],
      en: ['which commitment did {actor} make?'],
    },
    actor: {
      ar: ['{?} أعلنت هذا الالتزام: {demand}؟'],
      en: ['{?} made this commitment: {demand}?'],
    },
  },
};
