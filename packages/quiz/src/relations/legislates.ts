import type { RelationDefinition } from './definition.ts';

/** A document provides for something. */
export const legislates: RelationDefinition = {
  type: 'legislates',
  roles: ['document', 'demand'],
  keys: [],
  templates: {
    demand: {
      ar: ['على أيّ {#:أمر|الأمور} {document:نصّ|نصّت} {document}؟'],
      en: ['what {document:does|do} {document} provide for?'],
    },
    document: {
      ar: ['{?} نصّت على ما يأتي: {demand}؟'],
      en: ['{?} provides for this: {demand}?'],
    },
  },
};
