import type { RelationDefinition } from './definition.ts';

/** Somebody demands something, of somebody. */
export const demands: RelationDefinition = {
  type: 'demands',
  roles: ['actor', 'demand', 'addressee'],
  keys: [],
  templates: {
    demand: {
      ar: ['أيّ مطلب {actor:تقدّم|تقدّمت} به {actor}[ إلى {addressee.genitive}]؟'],
      en: ['which demand did {actor} make[ of {addressee}]?'],
    },
    actor: {
      ar: ['{?} تقدّمت بهذا المطلب: {demand}؟'],
      en: ['{?} made this demand: {demand}?'],
    },
  },
};
