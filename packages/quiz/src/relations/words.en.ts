import type { RelationWords } from './definition.ts';

/** How relations are asked about in English, by type. */
export const englishRelations: RelationWords = {
  amends: {
    label: '{actor} {actor:draws|draw} up amendments to {document}',
    templates: {
      actor: ['{?} drew up amendments to {document}?'],
      document: ['{?} did {actor} draw up amendments to?'],
    },
  },
  backs: {
    templates: { party: ['{?} does {actor} back?'], actor: ['{?} backs {party}?'] },
  },
  'based-in': {
    templates: { place: ['in {?} is {organisation} based?'], organisation: ['{?} is based in {place}?'] },
  },
  'built-by': {
    templates: { actor: ['{?} built {object}?'], object: ['{?} did {actor} build?'] },
  },
  'commits-to': {
    templates: {
      demand: ['which {#:commitment|commitments} did {actor} make?'],
      actor: ['{?} made this commitment: {demand}?'],
    },
  },
  conveys: {
    templates: {
      place: ['in {?} did {actor} convey a message on this matter: {demand}?'],
      demand: [
        'which {#:demand|demands} did {actor} convey to {addressee}?',
        'on which {#:matter|matters} did {actor} convey a message in {place}?',
      ],
      addressee: ['to {?} did {actor} convey this demand: {demand}?'],
      actor: [
        '{?} conveyed this demand to {addressee}: {demand}?',
        '{?} conveyed a message in {place} on this matter: {demand}?',
      ],
    },
  },
  counts: {
    templates: { number: ['how many {?} {of:does|do} {of} have?'] },
  },
  covers: {
    templates: { document: ['{?} deals with {object}?'] },
  },
  demands: {
    templates: {
      demand: ['which {#:demand|demands} did {actor} make[ of {addressee}]?'],
      actor: ['{?} made this demand: {demand}?'],
    },
  },
  deploys: {
    templates: {
      number: ['how many {?} did {actor} send to {place}[ {period.on}]?'],
      period: ['{?} did {actor} send {group} to {place}?'],
    },
  },
  describes: {
    templates: { person: ['who described {object} in the words “{words}”?'] },
  },
  detects: {
    templates: {
      place: ['at {?} did {instrument} detect {substance}?'],
      instrument: ['{?} detected {substance}[ at {place}]?'],
      substance: ['{?} did {instrument} detect[ at {place}]?'],
    },
  },
  discovers: {
    label: '{object} {object:is|are} discovered',
    templates: {
      object: ['{?} did {actor} discover[ {date.on}]?'],
      actor: ['{?} discovered {object}?'],
      date: ['{?} {object:was|were} {object} discovered?'],
    },
  },
  discusses: {
    templates: {
      parties: ['with {?} did {parties} discuss this matter: {demand}?'],
      demand: ['which {#:matter|matters} did {parties} discuss?'],
    },
  },
  facilitates: {
    templates: { actor: ['{?} facilitates {event}?'] },
  },
  finds: {
    label: '{object} {object:is|are} found',
    templates: {
      object: ['{?} did {actor} find[ {date.on}]?'],
      actor: ['{?} found {object}?'],
      date: ['{?} {object:was|were} {object} found?'],
    },
  },
  'holds-office': {
    templates: {
      organisation: ['in {?} does {person} hold the post of {office}?'],
      person: ['who holds the post of {office}[ in {organisation}]?'],
      office: ['what post does {person} hold[ in {organisation}]?'],
    },
  },
  lands: {
    label: '{craft} {craft:touches|touch} down at {place}',
    templates: {
      craft: ['{?} touched down at {place}[ {date.on}]?'],
      place: ['at {?} did {craft} touch down {date.on}?'],
      date: ['{?} did {craft} touch down at {place}?'],
    },
  },
  lasts: {
    templates: { number: ['how many {?} did {event} last?'] },
  },
  launched: {
    label: '{craft} {craft:is|are} launched',
    templates: {
      craft: ['{?} was launched from {place}[ {date.on}]?'],
      place: ['{?} {craft:was|were} {craft} launched from?'],
      date: ['{?} {craft:was|were} {craft} launched?'],
      vehicle: ['on {?} {craft:was|were} {craft} launched?'],
    },
  },
  leads: {
    templates: { person: ['who leads the work on {project}?'], project: ['{?} does {person} lead the work on?'] },
  },
  legislates: {
    templates: {
      demand: ['what {document:does|do} {document} provide for?'],
      document: ['{?} provides for this: {demand}?'],
    },
  },
  meets: {
    label: '{parties} meet',
    templates: {
      parties: ['{?} did {parties} meet[ in {place}][ {date.on}]?'],
      date: ['{?} did {parties} meet?'],
      place: ['in {?} did {parties} meet?'],
    },
  },
  'member-of': {
    templates: { member: ['{?} is a member of {organisation}?'], organisation: ['{?} is {member} a member of?'] },
  },
  opposes: {
    templates: { demand: ['what did {actor} declare opposition to?'] },
  },
  passes: {
    label: '{craft} {craft:passes|pass} {body}',
    templates: {
      craft: ['{?} passed {body}[ {date.on}]?'],
      body: ['{?} did {craft} pass {date.on}?'],
      date: ['{?} did {craft} pass {body}?'],
    },
  },
  prioritises: {
    templates: {
      demand: ['which {#:matter is|matters are} among the priorities of {actor}?'],
      actor: ['{?} made this matter a priority: {demand}?'],
    },
  },
  publishes: {
    label: '{actor} {actor:publishes|publish} {document}',
    templates: {
      document: ['{?} did {actor} publish[ {date.on}]?'],
      actor: ['{?} published {document}?'],
      date: ['{?} {document:was|were} {document} published?'],
    },
  },
  reaches: {
    label: '{actor} {actor:reaches|reach} {place}',
    templates: {
      actor: ['{?} reached {place}[ {date.on}]?'],
      place: ['{?} did {actor} reach {date.on}?'],
      date: ['{?} did {actor} reach {place}?'],
    },
  },
  'rests-at': {
    templates: { place: ['in {?} did {object} come to rest?'], object: ['{?} came to rest at {place}?'] },
  },
  scheduled: {
    templates: { date: ['{?} {event:is|are} {event} due?'] },
  },
  seeks: {
    templates: { demand: ['which {#:aim|aims} did {actor} pursue?'], actor: ['{?} pursued this aim: {demand}?'] },
  },
  supports: {
    templates: {
      demand: ['what did {actor} declare support for?'],
      actor: ['{?} declared support for this: {demand}?'],
    },
  },
  'takes-place': {
    label: '{event}',
    templates: { date: ['{?} did {event} take place?'], place: ['in {?} did {event} take place?'] },
  },
  visit: {
    label: '{actor} {actor:travels|travel} to {place}',
    templates: {
      actor: ['{?} travelled to {place}[ {date.on}]?'],
      place: ['{?} did {actor} travel to {date.on}?'],
      date: ['{?} did {actor} travel to {place}?'],
    },
  },
  withdraws: {
    label: '{actor} {actor:withdraws|withdraw} from {place}',
    templates: { place: ['{?} did {actor} withdraw from?'] },
  },
};
