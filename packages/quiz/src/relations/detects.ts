import type { RelationDefinition } from './definition.ts';

/** An instrument shows that a substance is somewhere; others may show it too. */
export const detects: RelationDefinition = {
  type: 'detects',
  roles: ['instrument', 'substance', 'place'],
  keys: [],
  templates: {
    place: {
      ar: ['في {?} {instrument:كشف|كشفت} {instrument} عن {substance.genitive}؟'],
      en: ['at {?} did {instrument} detect {substance}?'],
    },
    instrument: {
      ar: ['{?} كشفت عن {substance.genitive}[ في {place.genitive}]؟'],
      en: ['{?} detected {substance}[ at {place}]?'],
    },
    substance: {
      ar: ['عن {?} {instrument:كشف|كشفت} {instrument}[ في {place.genitive}]؟'],
      en: ['{?} did {instrument} detect[ at {place}]?'],
    },
  },
};
