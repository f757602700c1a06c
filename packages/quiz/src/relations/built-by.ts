import type { RelationDefinition } from './definition.ts';

/** Who built a thing, or led its building; several together stand in one fact. */
export const builtBy: RelationDefinition = {
  type: 'built-by',
  roles: ['object', 'actor'],
  keys: [{ given: ['object'], determines: 'actor' }],
  templates: {
    actor: { ar: ['{?} بنت {object.accusative}؟'], en: ['{?} built {object}?'] },
    object: { ar: ['{?} {actor:بنا|بنت}{?:ه|ها} {actor}؟'], en: ['{?} did {actor} build?'] },
  },
};
