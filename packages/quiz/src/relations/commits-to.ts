import type { RelationDefinition } from './definition.ts';

/** An actor binds itself to something. */
export const commitsTo: RelationDefinition = {
  type: 'commits-to',
  roles: ['actor', 'demand'],
  keys: [],
  templates: {
    demand: {
      ar: ['أيّ {#:التزام|الالتزامات} {actor:أعلن|أعلنت}{#:ه|ها} {actor}؟'],
      en: ['which {#:commitment|commitments} did {actor} make?'],
    },
    actor: {
      ar: ['{?} أعلنت هذا الالتزام: {demand}؟'],
      en: ['{?} made this commitment: {demand}?'],
    },
  },
};
