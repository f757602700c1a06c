import type { RelationDefinition } from './definition.ts';

/** Somebody belongs to an organisation. */
export const memberOf: RelationDefinition = {
  type: 'member-of',
  roles: ['member', 'organisation'],
  keys: [],
  templates: {
    member: {
      ar: ['{?} عضو في {organisation.genitive}؟'],
      en: ['{?} is a member of {organisation}?'],
    },
    organisation: {
      ar: ['{?} {member:يُعدّ|تُعدّ} {member} عضوًا فيها؟'],
      en: ['{?} is {member} a member of?'],
    },
  },
};
