import type { RelationDefinition } from './definition.ts';

/** What was lost is found. */
export const finds: RelationDefinition = {
  type: 'finds',
  roles: ['actor', 'object', 'date'],
  keys: [
    { given: ['object'], determines: 'actor' },
    { given: ['object'], determines: 'date' },
  ],
  label: {
    ar: 'العثور على {object.genitive}',
    en: '{object} {object:is|are} found',
  },
  templates: {
    object: {
      ar: ['على {?} {actor:عثر|عثرت} {actor}[ في {date}]؟'],
      en: ['{?} did {actor} find[ {date.on}]?'],
    },
    actor: { ar: ['{?} عثرت على {object.genitive}؟'], en: ['{?} found {object}?'] },
    date: { ar: ['{?} عُثر على {object.genitive}؟'], en: ['{?} {object:was|were} {object} found?'] },
  },
};
