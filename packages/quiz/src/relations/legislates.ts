import type { RelationDefinition } from './definition.ts';

/** A document provides for something. */
export const legislates: RelationDefinition = {
  type: 'legislates',
  roles: ['document', 'demand'],
  keys: [],
  templates: {
    demand: {
      ar: ['أيّ حكم {document:نصّ|نصّت} عليه {document}؟'],
      en: ['which provision is part of {document}?'],
    },
    document: {
      ar: ['{?} نصّت على هذا الحكم: {demand}؟'],
      en: ['{?} provides for this: {demand}?'],
    },
  },
};
