import type { RelationDefinition } from './definition.ts';

/** A person holds an office, in an organisation or for it. */
export const holdsOffice: RelationDefinition = {
  type: 'holds-office',
  roles: ['person', 'office', 'organisation'],
  keys: [
    { given: ['office', 'organisation'], determines: 'person' },
    { given: ['person'], determines: 'office' },
  ],
  templates: {
    organisation: {
      ar: ['في {?} {person:يتولّى|تتولّى} {person} منصب {office}؟'],
      en: ['in {?} does {person} hold the post of {office}?'],
    },
    person: {
      ar: ['{?} تتولّى منصب {office}[ في {organisation.genitive}]؟'],
      en: ['who holds the post of {office}[ in {organisation}]?'],
    },
    office: {
      ar: ['ما منصب {person.genitive}[ في {organisation.genitive}]؟'],
      en: ['what post does {person} hold[ in {organisation}]?'],
    },
  },
};
