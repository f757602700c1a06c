import type { RelationDefinition } from './definition.ts';

/** Somebody brings out a document. */
export const publishes: RelationDefinition = {
  type: 'publishes',
  roles: ['actor', 'document', 'date'],
  keys: [
    { given: ['document'], determines: 'actor' },
    { given: ['document'], determines: 'date' },
  ],
  label: {
    ar: 'نشر {actor.genitive} {document.accusative}',
    en: '{actor} {actor:publishes|publish} {document}',
  },
  templates: {
    document: {
      ar: ['{?} {actor:نشرها|نشرتها} {actor}[ في {date}]؟'],
      en: ['{?} did {actor} publish[ {date.on}]?'],
    },
    actor: {
      ar: ['{?} نشرت {document.accusative}؟'],
      en: ['{?} published {document}?'],
    },
    date: {
      ar: ['{?} {document:نُشر|نُشرت} {document}؟'],
      en: ['{?} {document:was|were} {document} published?'],
    },
  },
};
