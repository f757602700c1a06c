import type { RelationDefinition } from './definition.ts';

/** An actor backs a cause. */
export const supports: RelationDefinition = {
  type: 'supports',
  roles: ['actor', 'demand'],
  keys: [],
  templates: {
    demand: {
      ar: ['أيّ {#:أمر|الأمور} {actor:أيّد|أيّدت}{#:ه|ها} {actor}؟'],
      en: ['what did {actor} declare support for?'],
    },
    actor: {
      ar: ['{?} أعلنت تأييدها لما يأتي: {demand}؟'],
      en: ['{?} declared support for this: {demand}?'],
    },
  },
};
