import type { RelationDefinition } from './definition.ts';

/** Somebody finds what nobody knew of. Who discovered a thing together stand in one fact. */
export const discovers: RelationDefinition = {
  type: 'discovers',
  roles: ['actor', 'object', 'date'],
  keys: [
    { given: ['object'], determines: 'actor' },
    { given: ['object'], determines: 'date' },
  ],
  label: {
    ar: 'اكتشاف {object.genitive}',
    en: '{object} {object:is|are} discovered',
  },
  templates: {
    object: {
      ar: ['{?} {actor:اكتشف|اكتشفت}{?:ه|ها} {actor}[ {date.on}]؟'],
      en: ['{?} did {actor} discover[ {date.on}]?'],
    },
    actor: { ar: ['{?} اكتشفت {object.accusative}؟'], en: ['{?} discovered {object}?'] },
    date: { ar: ['{?} {object:اكتُشف|اكتُشفت} {object}؟'], en: ['{?} {object:was|were} {object} discovered?'] },
  },
};
