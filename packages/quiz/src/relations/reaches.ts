import type { RelationDefinition } from './definition.ts';

/** A traveller arrives where it was bound for. */
export const reaches: RelationDefinition = {
  type: 'reaches',
  roles: ['actor', 'place', 'date'],
  keys: [
    { given: ['actor', 'date'], determines: 'place' },
    { given: ['actor', 'place'], determines: 'date' },
  ],
  label: {
    ar: 'وصول {actor.genitive} إلى {place.genitive}',
    en: '{actor} {actor:reaches|reach} {place}',
  },
  templates: {
    actor: { ar: ['{?} {?:وصل|وصلت} إلى {place.genitive}[ في {date}]؟'], en: ['{?} reached {place}[ {date.on}]?'] },
    place: { ar: ['إلى {?} {actor:وصل|وصلت} {actor} في {date}؟'], en: ['{?} did {actor} reach {date.on}?'] },
    date: { ar: ['{?} {actor:وصل|وصلت} {actor} إلى {place.genitive}؟'], en: ['{?} did {actor} reach {place}?'] },
  },
};
