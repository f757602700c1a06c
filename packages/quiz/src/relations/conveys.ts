import type { RelationDefinition } from './definition.ts';

/** Somebody carries a demand to somebody, as its own or another’s. */
export const conveys: RelationDefinition = {
  type: 'conveys',
  roles: ['actor', 'demand', 'addressee', 'place'],
  keys: [],
  templates: {
    place: {
      ar: ['في {?} {actor:نقل|نقلت} {actor} رسالة بشأن هذه المسألة: {demand}؟'],
      en: ['in {?} did {actor} convey a message on this matter: {demand}?'],
    },
    demand: {
      ar: [
        'أيّ {#:مطلب|المطالب} {actor:نقل|نقلت}{#:ه|ها} {actor} إلى {addressee.genitive}؟',
        'أيّ {#:مسألة|المسائل} {actor:نقل|نقلت} {actor} رسالة بشأنها في {place.genitive}؟',
      ],
      en: [
        'which {#:demand|demands} did {actor} convey to {addressee}?',
        'on which {#:matter|matters} did {actor} convey a message in {place}?',
      ],
    },
    addressee: {
      ar: ['إلى {?} {actor:نقل|نقلت} {actor} هذا المطلب: {demand}؟'],
      en: ['to {?} did {actor} convey this demand: {demand}?'],
    },
    actor: {
      ar: [
        '{?} نقلت إلى {addressee.genitive} هذا المطلب: {demand}؟',
        '{?} نقلت في {place.genitive} رسالة بشأن هذه المسألة: {demand}؟',
      ],
      en: [
        '{?} conveyed this demand to {addressee}: {demand}?',
        '{?} conveyed a message in {place} on this matter: {demand}?',
      ],
    },
  },
};
