import type { RelationDefinition } from './definition.ts';

/** An event is to take place by a date. */
export const scheduled: RelationDefinition = {
  type: 'scheduled',
  roles: ['event', 'date'],
  keys: [{ given: ['event'], determines: 'date' }],
  templates: {
    date: {
      ar: ['{?} {event:يُنتظر|تُنتظر} {event}؟'],
      en: ['{?} {event:is|are} {event} due?'],
    },
  },
};
