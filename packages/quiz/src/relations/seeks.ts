import type { RelationDefinition } from './definition.ts';

/** An actor pursues an aim. */
export const seeks: RelationDefinition = {
  type: 'seeks',
  roles: ['actor', 'demand'],
  keys: [],
  templates: {
    demand: {
      ar: ['أيّ {#:هدف|الأهداف} {actor:سعى|سعت} إلي{#:ه|ها} {actor}؟'],
      en: ['which {#:aim|aims} did {actor} pursue?'],
    },
    actor: {
      ar: ['{?} سعت إلى هذا الهدف: {demand}؟'],
      en: ['{?} pursued this aim: {demand}?'],
    },
  },
};
