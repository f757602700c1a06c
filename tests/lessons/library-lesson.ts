/** A small lesson about invented, harmless things, in both languages; every check passes on it. */
export const libraryLesson = {
  format: 'sanad-lesson/1',
  id: 'library',
  version: 1,
  state: 'reviewed',
  languages: ['ar', 'en'],
  title: { ar: 'مكتبة الحيّ', en: 'The neighbourhood library' },
  wording: 'original',
  asOf: {
    edtf: '2024-06-30',
    how: { ar: 'تاريخ نشر الخبر', en: 'the day the story was published' },
    certainty: 'stated',
  },
  source: { language: 'ar', paragraphs: 2 },
  passage: [
    [
      {
        id: 's1',
        paragraph: 1,
        attribution: [{ source: 'library', verb: 'state' }],
        text: {
          ar: 'زار {وفد المكتبة|team} {طنجة|tangier} في {3 مارس 2024|@trip-tangier.date}، ثم زار {فاس|fez} في {9 أبريل 2024|@trip-fez.date}.',
          en: 'The {library team|team} visited {Tangier|tangier} on {3 March 2024|@trip-tangier.date}, then {Fez|fez} on {9 April 2024|@trip-fez.date}.',
        },
      },
      {
        id: 's2',
        paragraph: 1,
        attribution: [{ source: 'library', verb: 'state' }],
        text: {
          ar: 'وزار {الوفد|team} {وجدة|oujda} في {12 مايو 2024|@trip-oujda.date}، ولم يزر {الرباط|rabat}.',
          en: 'The {team|team} visited {Oujda|oujda} on {12 May 2024|@trip-oujda.date}, and not {Rabat|rabat}.',
        },
      },
    ],
    [
      {
        id: 's3',
        paragraph: 2,
        attribution: [],
        text: {
          ar: 'تضمّ {المكتبة|library} {15|@rooms.count} قاعة، وتديرها {هالة نور|hala}، {المديرة العامة|@hala-office.office}.',
          en: 'The {library|library} has {15|@rooms.count} rooms and is run by {Hala Nour|hala}, its {general director|@hala-office.office}.',
        },
      },
      {
        id: 's4',
        paragraph: 2,
        attribution: [{ source: 'readers', verb: 'describe' }],
        text: {
          ar: 'ويرى {القرّاء|readers} أنّ {المكتبة|library} هادئة.',
          en: '{Readers|readers} find the {library|library} quiet.',
        },
      },
      {
        id: 's5',
        paragraph: 2,
        attribution: [{ source: 'council', verb: 'state' }],
        text: {
          ar: 'وقال {مجلس المدينة|council} إنه سيدعم {القراءة|reading}.',
          en: 'The {city council|council} said it would support {reading|reading}.',
        },
      },
    ],
  ],
  entities: [
    {
      id: 'library',
      type: 'organisation',
      name: { ar: 'مكتبة الحيّ', en: 'neighbourhood library' },
      grammar: {
        ar: { gender: 'feminine', number: 'singular', definite: true },
        en: { number: 'singular', article: true },
      },
    },
    { id: 'team', type: 'group', name: { ar: 'وفد المكتبة', en: 'library team' } },
    {
      id: 'readers',
      type: 'group',
      name: { ar: 'القرّاء', en: 'readers' },
      grammar: { en: { number: 'plural', article: false } },
    },
    { id: 'council', type: 'organisation', name: { ar: 'مجلس المدينة', en: 'city council' } },
    { id: 'hala', type: 'person', name: { ar: 'هالة نور', en: 'Hala Nour' } },
    {
      id: 'tangier',
      type: 'place',
      kind: 'city',
      name: { ar: 'طنجة', en: 'Tangier' },
      aliases: [{ text: 'Tanger', sense: 'name' }],
    },
    { id: 'fez', type: 'place', kind: 'city', name: { ar: 'فاس', en: 'Fez' } },
    { id: 'oujda', type: 'place', kind: 'city', name: { ar: 'وجدة', en: 'Oujda' } },
    { id: 'rabat', type: 'place', kind: 'city', name: { ar: 'الرباط', en: 'Rabat' } },
    { id: 'reading', type: 'demand', name: { ar: 'القراءة', en: 'reading' } },
    {
      id: 'room',
      type: 'unit',
      name: { ar: 'قاعة', en: 'room' },
      forms: {
        ar: { one: 'قاعة', two: 'قاعتان', few: 'قاعات', many: 'قاعة', other: 'قاعة' },
        en: { one: 'room', other: 'rooms' },
      },
    },
  ],
  facts: [
    trip(
      'trip-tangier',
      'tangier',
      '2024-03-03',
      { ar: ['طنجة', '3 مارس 2024'], en: ['Tangier', '3 March 2024'] },
      's1',
    ),
    trip('trip-fez', 'fez', '2024-04-09', { ar: ['فاس', '9 أبريل 2024'], en: ['Fez', '9 April 2024'] }, 's1'),
    trip('trip-oujda', 'oujda', '2024-05-12', { ar: ['وجدة', '12 مايو 2024'], en: ['Oujda', '12 May 2024'] }, 's2'),
    {
      id: 'rooms',
      nature: 'figure',
      weight: 'core',
      statement: {
        ar: 'تضمّ {مكتبة الحيّ|library} {15|@count} قاعة.',
        en: 'The {neighbourhood library|library} has {15|@count} rooms.',
      },
      values: { count: { type: 'number', min: 15, max: 15, unit: 'room' } },
      relation: { type: 'counts', of: 'library', number: '@count' },
      evidence: ['s3'],
    },
    {
      id: 'hala-office',
      nature: 'role',
      weight: 'supporting',
      statement: {
        ar: '{هالة نور|hala} هي {المديرة العامة|@office} في {مكتبة الحيّ|library}.',
        en: '{Hala Nour|hala} is the {general director|@office} of the {neighbourhood library|library}.',
      },
      values: { office: { type: 'title', text: { ar: 'المديرة العامة', en: 'general director' } } },
      relation: { type: 'holds-office', person: 'hala', office: '@office', organisation: 'library' },
      evidence: ['s3'],
    },
    {
      id: 'quiet',
      nature: 'judgement',
      weight: 'supporting',
      statement: { ar: '{مكتبة الحيّ|library} هادئة.', en: 'The {neighbourhood library|library} is quiet.' },
      evidence: ['s4'],
    },
    {
      id: 'support',
      nature: 'plan',
      weight: 'supporting',
      statement: {
        ar: 'سيدعم {مجلس المدينة|council} {القراءة|reading}.',
        en: 'The {city council|council} will support {reading|reading}.',
      },
      relation: { type: 'supports', actor: 'council', demand: 'reading' },
      evidence: ['s5'],
    },
  ],
};

function trip(
  id: string,
  place: string,
  edtf: string,
  words: { readonly ar: readonly [string, string]; readonly en: readonly [string, string] },
  sentence: string,
) {
  return {
    id,
    nature: 'event',
    weight: 'core',
    statement: {
      ar: `زار {وفد المكتبة|team} {${words.ar[0]}|${place}} في {${words.ar[1]}|@date}.`,
      en: `The {library team|team} visited {${words.en[0]}|${place}} on {${words.en[1]}|@date}.`,
    },
    values: { date: { type: 'date', edtf } },
    relation: { type: 'visit', actor: 'team', place, date: '@date' },
    evidence: [sentence],
  };
}

/** A copy that a test may change. */
export function copyOfLibraryLesson() {
  return structuredClone(libraryLesson);
}
