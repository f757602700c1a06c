import type { RelationDefinition } from './definition.ts';

/** Somebody leaves a place. */
export const withdraws: RelationDefinition = {
  type: 'withdraws',
  roles: ['actor', 'place', 'date'],
  keys: [{ given: ['actor'], determines: 'place' }],
  label: {
    ar: 'انسحاب {actor.genitive} من {place.genitive}',
    en: '{actor} {actor:withdraws|withdraw} from {place}',
  },
  templates: {
    place: {
      ar: ['من {?} {actor:انسحب|انسحبت} {actor}؟'],
      en: ['{?} did {actor} withdraw from?'],
    },
  },
};
