import type { RelationDefinition } from './definition.ts';

/** Somebody demands something, of somebody. */
export const demands: RelationDefinition = {
  type: 'demands',
  roles: ['actor', 'demand', 'addressee'],
  keys: [],
  templates: {
    demand: {
      ar: ['أيّ {#:مطلب|المطالب} {actor:تقدّم|تقدّمت} ب{#:ه|ها} {actor}[ إلى {addressee.genitive}]؟'],
      en: ['which {#:demand|demands} did {actor} make[ of {addressee}]?'],
    },
    actor: {
      ar: ['{?} تقدّمت بهذا المطلب: {demand}؟'],
      en: ['{?} made this demand: {demand}?'],
    },
  },
};
