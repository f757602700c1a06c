import type { RelationDefinition } from './definition.ts';

/** Somebody carries a demand to somebody, as its own or another’s. */
export const conveys: RelationDefinition = {
  type: 'conveys',
  roles: ['actor', 'demand', 'addressee', 'place'],
  keys: [],
  templates: {
    demand: {
      ar: ['أيّ مطلب {actor:نقله|نقلته} {actor} إلى {addressee.genitive}؟'],
      en: ['which demand did {actor} convey to {addressee}?'],
    },
    addressee: {
      ar: ['إلى {?} {actor:نقل|نقلت} {actor} هذا المطلب: {demand}؟'],
      en: ['to {?} did {actor} convey this demand: {demand}?'],
    },
    actor: {
      ar: ['{?} نقلت إلى {addressee.genitive} هذا المطلب: {demand}؟'],
      en: ['{?} conveyed this demand to {addressee}: {demand}?'],
    },
  },
};
