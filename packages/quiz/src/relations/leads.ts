import type { RelationDefinition } from './definition.ts';

/** A person leads the work on a project, an instrument, a dig. */
export const leads: RelationDefinition = {
  type: 'leads',
  roles: ['person', 'project'],
  keys: [{ given: ['project'], determines: 'person' }],
  templates: {
    person: { ar: ['{?} تقود العمل على {project.genitive}؟'], en: ['who leads the work on {project}?'] },
    project: {
      ar: ['{?} {person:يقود|تقود} {person} العمل {?:عليه|عليها}؟'],
      en: ['{?} does {person} lead the work on?'],
    },
  },
};
