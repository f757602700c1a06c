const dayMilliseconds = 86_400_000;

/** A lesson of `count` trips, one a day from 1960 on, each to a city of its own. */
export function largeLesson(count: number) {
  const trips = Array.from({ length: count }, (_, i) => trip(i));
  return {
    format: 'sanad-lesson/1',
    id: 'large',
    version: 1,
    state: 'reviewed',
    languages: ['en'],
    title: { en: 'Many trips' },
    wording: 'original',
    source: { language: 'en', paragraphs: count },
    passage: trips.map(({ sentence }) => [sentence]),
    entities: [
      { id: 'team', type: 'group', name: { en: 'team' } },
      { id: 'library', type: 'organisation', name: { en: 'city library' } },
      ...trips.map(({ city }) => city),
    ],
    facts: trips.map(({ fact }) => fact),
  };
}

function trip(i: number) {
  const day = new Date(Date.UTC(1960, 0, 1) + i * dayMilliseconds);
  const edtf = day.toISOString().slice(0, 10);
  const words = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const name = `City ${i.toString(36)}x`;
  const id = `city-${String(i)}`;
  return {
    city: { id, type: 'place', kind: 'city', name: { en: name } },
    sentence: {
      id: `s${String(i)}`,
      paragraph: i + 1,
      attribution: [{ source: 'library', verb: 'state' }],
      text: { en: `The {team|team} visited {${name}|${id}} on {${words}|@trip-${String(i)}.date}.` },
    },
    fact: {
      id: `trip-${String(i)}`,
      nature: 'event',
      weight: 'core',
      statement: { en: `The {team|team} visited {${name}|${id}} on {${words}|@date}.` },
      values: { date: { type: 'date', edtf } },
      relation: { type: 'visit', actor: 'team', place: id, date: '@date' },
      evidence: [`s${String(i)}`],
    },
  };
}
