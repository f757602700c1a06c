import type { RelationDefinition } from './definition.ts';

/** An actor backs a party. */
export const backs: RelationDefinition = {
  type: 'backs',
  roles: ['actor', 'party'],
  keys: [],
  templates: {
    party: {
      ar: ['{?} {actor:يدعمها|تدعمها} {actor}؟'],
      en: ['{?} does {actor} back?'],
    },
    actor: {
      ar: ['{?} تدعم {party.accusative}؟'],
      en: ['{?} backs {party}?'],
    },
  },
};
