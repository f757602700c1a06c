import type { Language } from '@sanad/language';
import type { Attribution, Closure, Entity, Fact, Id, Lesson, Sentence } from '@sanad/lesson';
import { seededRandom, type Random } from '../../packages/quiz/src/random.ts';
import { bodyEntity, castOf, chosen, happens, type Cast } from './synthetic-cast.ts';
import { agencies, namesFrom, units } from './synthetic-names.ts';
import { storyOf, type Telling } from './synthetic-story.ts';
import type { Proposition, World } from './synthetic-world.ts';

/** What a synthetic lesson holds. */
export interface SyntheticPlan {
  /** Exactly so many. */
  readonly facts: number;
  /** Both when left out. */
  readonly languages?: readonly Language[];
  /** Changes every name before it is used; the texts follow. */
  readonly rename?: (name: string, entity: Id) => string;
}

/** A lesson for `parseLesson`, and the world it was made from. */
export interface Synthetic {
  readonly lesson: Lesson;
  readonly world: World;
}

/** A telling with the words of who says it. */
interface Told {
  readonly id: Id;
  readonly telling: Telling;
  readonly attribution: Attribution;
}

const sentencesPerParagraph = 4;

/**
 * An invented lesson: bodies on their trips, offices, counts, demands, documents and meetings, told by
 * the article, by sources and by chains of them, with more that holds and is not told. The same for
 * the same seed and plan.
 */
export function syntheticLesson(seed: number, plan: SyntheticPlan): Synthetic {
  const { rename = (name: string) => name, languages = ['ar', 'en'] } = plan;
  const random = seededRandom(seed, 'synthetic');
  const names = namesFrom(random);
  const sources = Array.from({ length: 6 + Math.floor(plan.facts / 100) }, (_, i) =>
    renamed(bodyEntity(`agency-${i}`, 'organisation', chosen(random, agencies), names.place()), rename),
  );
  const casts: Cast[] = [];
  const told = new Map<string, Told>();
  const untold: Proposition[] = [];
  for (let number = 0; told.size < plan.facts; number++) {
    const cast = renamedCast(castOf(number, names, random), rename);
    const story = storyOf({ cast, random, firstDay: 7000 + number * 11 });
    const speakers = [...sources.slice(0, 4), chosen(random, sources), ...cast.organisations, ...cast.people];
    for (const telling of story.tellings) addTold(told, plan.facts, telling, speakers, random);
    casts.push(cast);
    untold.push(...story.untold);
  }
  const written = write([...told.values()], random);
  const entities = [...sources, ...casts.flatMap((cast) => Object.values(cast).flat() as Entity[])];
  const lesson = { ...lessonOf(written, entities), ...notQuoted(casts) };
  const world = worldOf(lesson, untold, [...told.values()]);
  return { world, lesson: inLanguages({ ...lesson, ...closuresOf(world, written.facts, random) }, languages) };
}

/** Adds a telling by one source, now and then by a second too; never twice by one source. */
function addTold(
  told: Map<string, Told>,
  limit: number,
  telling: Telling,
  speakers: readonly Entity[],
  random: Random,
): void {
  for (let times = happens(random, 0.08) ? 2 : 1; times > 0 && told.size < limit; times--) {
    const attribution = attributionBy(speakers, random);
    const identity = JSON.stringify([telling.statement.en, attribution.map(({ source }) => source)]);
    if (!told.has(identity)) told.set(identity, { id: `fact-${told.size}`, telling, attribution });
  }
}

/** The article itself, a source, or a chain of two that may be inferred. */
function attributionBy(speakers: readonly Entity[], random: Random): Attribution {
  const way = random.below(20);
  const [first, second] = random.shuffled(speakers) as [Entity, Entity];
  if (way < 7) return [];
  const nearest = { source: first.id, verb: 'state' } as const;
  if (way < 15) return [nearest];
  const origin = { source: second.id, verb: 'report' } as const;
  return [way < 19 ? origin : { ...origin, certainty: 'inferred' }, nearest];
}

interface Written {
  readonly passage: readonly (readonly Sentence[])[];
  readonly facts: readonly Fact[];
}

/** Gives every telling a sentence; two that follow each other from one source may share it. */
function write(told: readonly Told[], random: Random): Written {
  const groups: Told[][] = [];
  for (const one of told) {
    const last = groups.at(-1);
    const joins = last?.length === 1 && sameSource(last[0]!, one) && happens(random, 0.6);
    if (joins) last.push(one);
    else groups.push([one]);
  }
  const sentences = groups.map((group, i): Sentence => ({
    id: `s${i}`,
    paragraph: 1 + Math.floor(i / sentencesPerParagraph),
    text: {
      ar: `${group.map((one) => passageText(one, 'ar')).join('، و')}.`,
      en: `${group.map((one, j) => (j === 0 ? passageText(one, 'en') : lowered(passageText(one, 'en')))).join(', and ')}.`,
    },
    attribution: group[0]!.attribution,
  }));
  const facts = groups.flatMap((group, i) => group.map((one) => factOf(one, `s${i}`, random)));
  const passage = Array.from({ length: Math.ceil(sentences.length / sentencesPerParagraph) }, (_, i) =>
    sentences.slice(i * sentencesPerParagraph, (i + 1) * sentencesPerParagraph),
  );
  return { passage, facts };
}

function sameSource(a: Told, b: Told): boolean {
  return JSON.stringify(a.attribution) === JSON.stringify(b.attribution);
}

/** A statement as it stands in the passage, where a value is named with its fact; also one that no parser would take. */
function passageText({ id, telling }: Told, language: Language): string {
  return telling.statement[language].replaceAll(/(?<!\\)\|@/g, `|@${id}.`);
}

function lowered(text: string): string {
  return text.startsWith('The ') ? `t${text.slice(1)}` : text;
}

function factOf({ id, telling }: Told, sentence: Id, random: Random): Fact {
  const { statement, nature, values, relation } = telling;
  return {
    id,
    nature,
    weight: chosen(random, ['core', 'core', 'supporting', 'supporting', 'detail']),
    statement: { ar: `${statement.ar}.`, en: `${statement.en}.` },
    ...(values && { values }),
    ...(relation && { relation }),
    evidence: [sentence],
  };
}

function lessonOf({ passage, facts }: Written, entities: readonly Entity[]): Lesson {
  return {
    format: 'sanad-lesson/1',
    id: 'synthetic',
    version: 1,
    state: 'reviewed',
    languages: ['ar', 'en'],
    title: { ar: 'أخبار متخيَّلة', en: 'Imagined news' },
    wording: 'original',
    asOf: { edtf: '2060-01-01', how: { ar: 'تاريخ متخيَّل', en: 'an imagined day' }, certainty: 'stated' },
    source: { language: 'ar', paragraphs: passage.length },
    passage,
    entities: [...entities, ...units.map(({ id, name, forms }): Entity => ({ id, type: 'unit', name, forms }))],
    facts,
  };
}

/** The first body on the road says nothing: only organisations, people and the press do. */
function notQuoted([first]: readonly Cast[]): Pick<Lesson, 'notQuoted'> {
  const note = { ar: 'لا ينقل النص قولًا عنه', en: 'the text quotes no word of theirs' };
  return { notQuoted: (first?.bodies ?? []).slice(0, 1).map(({ id }) => ({ party: id, note })) };
}

function worldOf(lesson: Lesson, untold: readonly Proposition[], told: readonly Told[]): World {
  const propositions = new Set([...untold, ...told.flatMap(({ telling }) => telling.proposition ?? [])]);
  const byRelation = new Map<Id, Proposition[]>();
  for (const proposition of propositions) {
    const known = byRelation.get(proposition.relation);
    if (known) known.push(proposition);
    else byRelation.set(proposition.relation, [proposition]);
  }
  const byTelling = new Map<Telling, Set<Id>>(told.map(({ telling }) => [telling, new Set()]));
  for (const { telling, attribution } of told)
    for (const { source } of attribution) byTelling.get(telling)?.add(source);
  return {
    entities: new Map(lesson.entities.map((entity) => [entity.id, entity])),
    byRelation,
    facts: new Map(lesson.facts.map((fact) => [fact.id, fact])),
    told: new Map(told.flatMap(({ id, telling }) => (telling.proposition ? [[id, telling.proposition] as const] : []))),
    tellers: new Map(told.map(({ id, telling }) => [id, byTelling.get(telling) ?? new Set()])),
  };
}

/** Some of the lists of demands, by who makes them, that the lesson tells in full. */
function closuresOf(world: World, facts: readonly Fact[], random: Random): Pick<Lesson, 'closures'> {
  const told = new Set(world.told.values());
  const all = world.byRelation.get('demands') ?? [];
  const actors = new Set(all.flatMap(({ roles }) => roles['actor'] ?? []));
  const closures = [...actors].flatMap((actor): readonly Closure[] => {
    const made = new Set(all.filter(({ roles }) => roles['actor']?.includes(actor)));
    if (typeof actor !== 'string' || ![...made].every((demand) => told.has(demand)) || happens(random, 0.4)) return [];
    const evidence = facts.filter(({ id }) => made.has(world.told.get(id)!)).flatMap((fact) => fact.evidence);
    return [{ relation: 'demands', given: { actor }, role: 'demand', evidence: [...new Set(evidence)] }];
  });
  return { closures };
}

function renamed(entity: Entity, rename: (name: string, entity: Id) => string): Entity {
  const { ar = '', en = '' } = entity.name;
  return { ...entity, name: { ar: rename(ar, entity.id), en: rename(en, entity.id) } };
}

function renamedCast(cast: Cast, rename: (name: string, entity: Id) => string): Cast {
  const all = (entities: readonly Entity[]) => entities.map((entity) => renamed(entity, rename));
  return {
    region: renamed(cast.region, rename),
    cities: all(cast.cities),
    bodies: all(cast.bodies),
    organisations: all(cast.organisations),
    people: all(cast.people),
    documents: all(cast.documents),
    demands: all(cast.demands),
    principle: renamed(cast.principle, rename),
  };
}

/** Leaves out the texts of the other languages. */
function inLanguages(lesson: Lesson, languages: readonly Language[]): Lesson {
  if (languages.length > 1) return lesson;
  const [language] = languages;
  const other = language === 'ar' ? 'en' : 'ar';
  const text = JSON.stringify({ ...lesson, languages }, (key, value: unknown) => (key === other ? undefined : value));
  return JSON.parse(text) as Lesson;
}
