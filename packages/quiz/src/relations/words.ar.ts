import type { RelationWords } from './definition.ts';

/** How relations are asked about in Arabic, by type. */
export const arabicRelations: RelationWords = {
  amends: {
    label: 'وضع تعديلات على {document.genitive}',
    templates: {
      actor: ['{?} وضعت تعديلات على {document.genitive}؟'],
      document: ['على {?} {actor:وضع|وضعت} {actor} تعديلات؟'],
    },
  },
  backs: {
    templates: { party: ['{?} {actor:يدعمها|تدعمها} {actor}؟'], actor: ['{?} تدعم {party.accusative}؟'] },
  },
  'based-in': {
    templates: { place: ['في {?} مقرّ {organisation.genitive}؟'], organisation: ['{?} مقرّها في {place.genitive}؟'] },
  },
  'built-by': {
    templates: { actor: ['{?} بنت {object.accusative}؟'], object: ['{?} {actor:بنا|بنت}{?:ه|ها} {actor}؟'] },
  },
  'commits-to': {
    templates: {
      demand: ['أيّ {#:التزام|الالتزامات} {actor:أعلن|أعلنت}{#:ه|ها} {actor}؟'],
      actor: ['{?} أعلنت هذا الالتزام: {demand}؟'],
    },
  },
  conveys: {
    templates: {
      place: ['في {?} {actor:نقل|نقلت} {actor} رسالة بشأن هذه المسألة: {demand}؟'],
      demand: [
        'أيّ {#:مطلب|المطالب} {actor:نقل|نقلت}{#:ه|ها} {actor} إلى {addressee.genitive}؟',
        'أيّ {#:مسألة|المسائل} {actor:نقل|نقلت} {actor} رسالة بشأنها في {place.genitive}؟',
      ],
      addressee: ['إلى {?} {actor:نقل|نقلت} {actor} هذا المطلب: {demand}؟'],
      actor: [
        '{?} نقلت إلى {addressee.genitive} هذا المطلب: {demand}؟',
        '{?} نقلت في {place.genitive} رسالة بشأن هذه المسألة: {demand}؟',
      ],
    },
  },
  counts: {
    templates: { number: ['كم {?} في {of.genitive}؟'] },
  },
  covers: {
    templates: { document: ['{?} تناولت {object.accusative}؟'] },
  },
  demands: {
    templates: {
      demand: ['أيّ {#:مطلب|المطالب} {actor:تقدّم|تقدّمت} ب{#:ه|ها} {actor}[ إلى {addressee.genitive}]؟'],
      actor: ['{?} تقدّمت بهذا المطلب: {demand}؟'],
    },
  },
  deploys: {
    templates: {
      number: ['كم {?} {actor:أرسل|أرسلت} {actor} إلى {place.genitive}[ في {period}]؟'],
      period: ['{?} {actor:أرسل|أرسلت} {actor} {group.accusative} إلى {place.genitive}؟'],
    },
  },
  describes: {
    templates: { person: ['{?} وصفت {object.accusative} بعبارة «{words}»؟'] },
  },
  detects: {
    templates: {
      place: ['في {?} {instrument:كشف|كشفت} {instrument} عن {substance.genitive}؟'],
      instrument: ['{?} كشفت عن {substance.genitive}[ في {place.genitive}]؟'],
      substance: ['عن {?} {instrument:كشف|كشفت} {instrument}[ في {place.genitive}]؟'],
    },
  },
  discovers: {
    label: 'اكتشاف {object.genitive}',
    templates: {
      object: ['{?} {actor:اكتشف|اكتشفت}{?:ه|ها} {actor}[ {date.on}]؟'],
      actor: ['{?} اكتشفت {object.accusative}؟'],
      date: ['{?} {object:اكتُشف|اكتُشفت} {object}؟'],
    },
  },
  discusses: {
    templates: {
      parties: ['مع {?} {parties:بحث|بحثت} {parties} هذه المسألة: {demand}؟'],
      demand: ['أيّ {#:مسألة|المسائل} تناولها البحث بين {parties.genitive}؟'],
    },
  },
  facilitates: {
    templates: { actor: ['{?} تتولّى تيسير {event.genitive}؟'] },
  },
  finds: {
    label: 'العثور على {object.genitive}',
    templates: {
      object: ['على {?} {actor:عثر|عثرت} {actor}[ في {date}]؟'],
      actor: ['{?} عثرت على {object.genitive}؟'],
      date: ['{?} عُثر على {object.genitive}؟'],
    },
  },
  'holds-office': {
    templates: {
      organisation: ['في {?} {person:يتولّى|تتولّى} {person} منصب {office}؟'],
      person: ['{?} تتولّى منصب {office}[ في {organisation.genitive}]؟'],
      office: ['ما منصب {person.genitive}[ في {organisation.genitive}]؟'],
    },
  },
  lands: {
    label: 'هبوط {craft.genitive} في {place.genitive}',
    templates: {
      craft: ['{?} {?:حطّ|حطّت} في {place.genitive}[ في {date}]؟'],
      place: ['في {?} {craft:حطّ|حطّت} {craft} في {date}؟'],
      date: ['{?} {craft:حطّ|حطّت} {craft} في {place.genitive}؟'],
    },
  },
  lasts: {
    templates: { number: ['كم {?} {event:دام|دامت} {event}؟'] },
  },
  launched: {
    label: 'إطلاق {craft.genitive}',
    templates: {
      craft: ['{?} {?:أُطلق|أُطلقت} من {place.genitive}[ في {date}]؟'],
      place: ['من {?} {craft:أُطلق|أُطلقت} {craft}؟'],
      date: ['{?} {craft:أُطلق|أُطلقت} {craft}؟'],
      vehicle: ['على متن {?} {craft:أُطلق|أُطلقت} {craft}؟'],
    },
  },
  leads: {
    templates: {
      person: ['{?} تقود العمل على {project.genitive}؟'],
      project: ['{?} {person:يقود|تقود} {person} العمل {?:عليه|عليها}؟'],
    },
  },
  legislates: {
    templates: {
      demand: ['على أيّ {#:أمر|الأمور} {document:نصّ|نصّت} {document}؟'],
      document: ['{?} نصّت على ما يأتي: {demand}؟'],
    },
  },
  meets: {
    label: 'لقاء {parties.genitive}',
    templates: {
      parties: ['مع {?} {parties:اجتمع|اجتمعت} {parties}[ في {place.genitive}][ في {date}]؟'],
      date: ['{?} جرى اللقاء بين {parties.genitive}؟'],
      place: ['في {?} جرى اللقاء بين {parties.genitive}؟'],
    },
  },
  'member-of': {
    templates: {
      member: ['{?} عضو في {organisation.genitive}؟'],
      organisation: ['{?} {member:يُعدّ|تُعدّ} {member} عضوًا فيها؟'],
    },
  },
  opposes: {
    templates: { demand: ['أيّ {#:أمر|الأمور} {actor:أعلن|أعلنت} {actor} رفض{#:ه|ها}؟'] },
  },
  passes: {
    label: 'مرور {craft.genitive} ب{body.genitive}',
    templates: {
      craft: ['{?} {?:مرّ|مرّت} ب{body.genitive}[ في {date}]؟'],
      body: ['ب{?} {craft:مرّ|مرّت} {craft} في {date}؟'],
      date: ['{?} {craft:مرّ|مرّت} {craft} ب{body.genitive}؟'],
    },
  },
  prioritises: {
    templates: {
      demand: ['أيّ {#:مسألة|المسائل} هي من أولويات {actor.genitive}؟'],
      actor: ['{?} جعلت هذه المسألة من أولوياتها: {demand}؟'],
    },
  },
  publishes: {
    label: 'نشر {actor.genitive} {document.accusative}',
    templates: {
      document: ['{?} {actor:نشرها|نشرتها} {actor}[ في {date}]؟'],
      actor: ['{?} نشرت {document.accusative}؟'],
      date: ['{?} {document:نُشر|نُشرت} {document}؟'],
    },
  },
  reaches: {
    label: 'وصول {actor.genitive} إلى {place.genitive}',
    templates: {
      actor: ['{?} {?:وصل|وصلت} إلى {place.genitive}[ في {date}]؟'],
      place: ['إلى {?} {actor:وصل|وصلت} {actor} في {date}؟'],
      date: ['{?} {actor:وصل|وصلت} {actor} إلى {place.genitive}؟'],
    },
  },
  'rests-at': {
    templates: {
      place: ['في {?} {object:استقرّ|استقرّت} {object}؟'],
      object: ['{?} {?:استقرّ|استقرّت} في {place.genitive}؟'],
    },
  },
  scheduled: {
    templates: { date: ['{?} {event:يُنتظر|تُنتظر} {event}؟'] },
  },
  seeks: {
    templates: {
      demand: ['أيّ {#:هدف|الأهداف} {actor:سعى|سعت} إلي{#:ه|ها} {actor}؟'],
      actor: ['{?} سعت إلى هذا الهدف: {demand}؟'],
    },
  },
  supports: {
    templates: {
      demand: ['أيّ {#:أمر|الأمور} {actor:أيّد|أيّدت}{#:ه|ها} {actor}؟'],
      actor: ['{?} أعلنت تأييدها لما يأتي: {demand}؟'],
    },
  },
  'takes-place': {
    label: '{event}',
    templates: { date: ['{?} {event:كان|كانت} {event}؟'], place: ['في {?} {event:كان|كانت} {event}؟'] },
  },
  visit: {
    label: 'سفر {actor.genitive} إلى {place.genitive}',
    templates: {
      actor: ['{?} سافرت إلى {place.genitive}[ في {date}]؟'],
      place: ['إلى {?} {actor:سافر|سافرت} {actor} في {date}؟'],
      date: ['{?} {actor:سافر|سافرت} {actor} إلى {place.genitive}؟'],
    },
  },
  withdraws: {
    label: 'انسحاب {actor.genitive} من {place.genitive}',
    templates: { place: ['من {?} {actor:انسحب|انسحبت} {actor}؟'] },
  },
};
