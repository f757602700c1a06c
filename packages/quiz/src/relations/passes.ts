import type { RelationDefinition } from './definition.ts';

/** A traveller passes a place without stopping; it may do so more than once. */
export const passes: RelationDefinition = {
  type: 'passes',
  roles: ['craft', 'body', 'date'],
  keys: [{ given: ['craft', 'date'], determines: 'body' }],
  label: {
    ar: 'مرور {craft.genitive} ب{body.genitive}',
    en: '{craft} {craft:passes|pass} {body}',
  },
  templates: {
    craft: { ar: ['{?} {?:مرّ|مرّت} ب{body.genitive}[ في {date}]؟'], en: ['{?} passed {body}[ {date.on}]?'] },
    body: { ar: ['ب{?} {craft:مرّ|مرّت} {craft} في {date}؟'], en: ['{?} did {craft} pass {date.on}?'] },
    date: { ar: ['{?} {craft:مرّ|مرّت} {craft} ب{body.genitive}؟'], en: ['{?} did {craft} pass {body}?'] },
  },
};
