import type { RelationDefinition } from './definition.ts';

/** A body changes a document. */
export const amends: RelationDefinition = {
  type: 'amends',
  roles: ['actor', 'document', 'date'],
  keys: [
    { given: ['document'], determines: 'actor' },
    { given: ['actor'], determines: 'document' },
  ],
  label: {
    ar: 'وضع تعديلات على {document.genitive}',
    en: '{actor} {actor:draws|draw} up amendments to {document}',
  },
  templates: {
    actor: {
      ar: ['{?} وضعت تعديلات على {document.genitive}؟'],
      en: ['{?} drew up amendments to {document}?'],
    },
    document: {
      ar: ['على {?} {actor:وضع|وضعت} {actor} تعديلات؟'],
      en: ['{?} did {actor} draw up amendments to?'],
    },
  },
};
