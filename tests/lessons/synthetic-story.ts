import { countedNoun, formatNumber } from '@sanad/language';
import type { Entity, Fact, Value } from '@sanad/lesson';
import type { Random } from '../../packages/quiz/src/random.ts';
import { chosen, happens, type Cast } from './synthetic-cast.ts';
import { qualities, titles, units, type Name } from './synthetic-names.ts';
import {
  ar,
  dated,
  en,
  isFeminine,
  isoDay,
  lowerThe,
  the,
  toldDate,
  toldMonth,
  verb,
  type ToldDate,
} from './synthetic-words.ts';
import type { Proposition, Roles } from './synthetic-world.ts';

/** One thing as the lesson tells it, before it has an id, a source and a sentence. */
export interface Telling {
  /** Marked text without its final dot. */
  readonly statement: Name;
  readonly nature: Fact['nature'];
  readonly values?: Readonly<Record<string, Value>>;
  readonly relation?: NonNullable<Fact['relation']>;
  /** What holds; none for a judgement. */
  readonly proposition?: Proposition;
}

/** What a story comes to: what can be told of it, and what holds without being told. */
export interface Story {
  readonly tellings: readonly Telling[];
  readonly untold: readonly Proposition[];
}

/** What a story is made from. `firstDay` counts days from 1 January 1970. */
export interface StoryPlan {
  readonly cast: Cast;
  readonly random: Random;
  readonly firstDay: number;
}

/** Makes one story: some twenty-five things to tell, in order of chance, and what is left untold. */
export function storyOf(plan: StoryPlan): Story {
  const parts = [trips(plan), counts(plan), offices(plan), demands(plan), documents(plan), meetings(plan), rest(plan)];
  return {
    tellings: plan.random.shuffled(parts.flatMap(({ tellings }) => tellings)),
    untold: parts.flatMap(({ untold }) => untold),
  };
}

/**
 * Two bodies on the road: most days told outright, some by their month or as "that same day"; some towns
 * seen twice, and one untold. What the relation's keys determine stays so: one town a day, and no town
 * of a region that was told as a whole.
 */
function trips({ cast, random, firstDay }: StoryPlan): Story {
  const tellings: Telling[] = [];
  const untold: Proposition[] = [];
  for (const [i, actor] of cast.bodies.entries()) {
    const towns = random.shuffled(cast.cities);
    if (happens(random, 0.2)) towns.push(towns[0]!);
    const seen = towns.slice(i);
    let day = firstDay + random.below(60);
    for (const town of seen) {
      day += 3 + random.below(30);
      const place = town.partOf && happens(random, 0.1) ? cast.region : town;
      const proposition = holds('visit', { actor: [actor.id], place: [town.id], date: [dated(isoDay(day))] });
      tellings.push(trip(actor, place, toldDate(isoDay(day), random), proposition));
    }
    const unseen = towns.filter((town) => town.partOf === undefined && !seen.includes(town));
    untold.push(
      ...unseen.map(({ id }) => holds('visit', { actor: [actor.id], place: [id], date: [dated(isoDay(day + 90))] })),
    );
  }
  return { tellings, untold };
}

function trip(actor: Entity, place: Entity, date: ToldDate, proposition: Proposition): Telling {
  return {
    nature: 'event',
    statement: {
      ar: `${verb(actor, 'زار', 'زارت')} ${ar(actor)} ${ar(place)} ${date.ar}`,
      en: `${the(actor)} visited ${lowerThe(place)} ${date.en}`,
    },
    values: { date: date.value },
    relation: { type: 'visit', actor: actor.id, place: place.id, date: '@date' },
    proposition,
  };
}

/** Numbers, some as ranges; now and then two sources differ about one. */
function counts({ cast, random }: StoryPlan): Story {
  const tellings = cast.organisations.flatMap((of) =>
    random
      .shuffled(units)
      .slice(0, 1 + random.below(2))
      .flatMap((unit) => {
        const first = 3 + random.below(900);
        const differing = happens(random, 0.2) ? [first, first + 1 + random.below(50)] : [first];
        const breadth = happens(random, 0.15) ? 2 + random.below(9) : 0;
        return differing.map((min) => count(of, unit, min, min + breadth));
      }),
  );
  return { tellings, untold: [] };
}

function count(of: Entity, unit: (typeof units)[number], min: number, max: number): Telling {
  const number: Value = { type: 'number', min, max, unit: unit.id };
  return {
    nature: 'figure',
    statement: {
      ar: `${verb(of, 'يضمّ', 'تضمّ')} ${ar(of)} {${formatNumber(number, 'ar')}|@number} ${countedNoun(max, unit.forms, 'ar')}`,
      en: `${the(of)} has {${formatNumber(number, 'en')}|@number} ${countedNoun(max, unit.forms, 'en')}`,
    },
    values: { number },
    relation: { type: 'counts', of: of.id, number: '@number' },
    proposition: holds('counts', { of: [of.id], number: [number] }),
  };
}

/** Who holds which office; now and then one person holds two. */
function offices({ cast, random }: StoryPlan): Story {
  const [first] = cast.people;
  const holders = happens(random, 0.3) && first ? [...cast.people, first] : cast.people;
  const posts = cast.organisations.flatMap((organisation) => titles.map((title) => ({ organisation, title })));
  const taken = random.shuffled(posts).slice(0, holders.length);
  const tellings = taken.map(({ organisation, title: [his, hers, english] }, i): Telling => {
    const person = holders[i]!;
    const office: Value = { type: 'title', text: { ar: isFeminine(person) ? hers : his, en: english } };
    return {
      nature: 'role',
      statement: {
        ar: `${verb(person, 'يشغل', 'تشغل')} ${ar(person)} منصب {${office.text.ar!}|@office} في ${ar(organisation)}`,
        en: `${en(person)} is {${english}|@office} of ${lowerThe(organisation)}`,
      },
      values: { office },
      relation: { type: 'holds-office', person: person.id, office: '@office', organisation: organisation.id },
      proposition: holds('holds-office', {
        person: [person.id],
        office: [office],
        organisation: [organisation.id],
      }),
    };
  });
  return { tellings, untold: [] };
}

/** Demands made of organisations: some told, some made and left untold. */
function demands({ cast, random }: StoryPlan): Story {
  const [actor, other] = random.shuffled([...cast.bodies, ...cast.people]) as [Entity, Entity];
  const [addressee] = random.shuffled(cast.organisations) as [Entity];
  const [one, two, three, four] = cast.demands as [Entity, Entity, Entity, Entity];
  const made = [
    { actor, demand: one },
    { actor, demand: two },
    { actor: other, demand: three },
    ...(happens(random, 0.5) ? [{ actor: other, demand: one }] : []),
  ];
  const told = made.map((who) => demandTelling({ ...who, addressee }));
  const untold = happens(random, 0.5)
    ? [holds('demands', { actor: [actor.id], demand: [four.id], addressee: [addressee.id] })]
    : [];
  const supporter = chosen(random, cast.organisations);
  const support: Telling = {
    nature: 'plan',
    statement: {
      ar: `${verb(supporter, 'يؤيّد', 'تؤيّد')} ${ar(supporter)} ${ar(cast.principle)}`,
      en: `${the(supporter)} supports ${lowerThe(cast.principle)}`,
    },
    relation: { type: 'supports', actor: supporter.id, demand: cast.principle.id },
    proposition: holds('supports', { actor: [supporter.id], demand: [cast.principle.id] }),
  };
  return { tellings: [...told, support], untold };
}

function demandTelling({
  actor,
  demand,
  addressee,
}: Readonly<Record<'actor' | 'demand' | 'addressee', Entity>>): Telling {
  return {
    nature: 'demand',
    statement: {
      ar: `${verb(actor, 'دعا', 'دعت')} ${ar(actor)} ${ar(addressee)} إلى ${ar(demand)}`,
      en: `${the(actor)} called on ${lowerThe(addressee)} for ${lowerThe(demand)}`,
    },
    relation: { type: 'demands', actor: actor.id, demand: demand.id, addressee: addressee.id },
    proposition: holds('demands', { actor: [actor.id], demand: [demand.id], addressee: [addressee.id] }),
  };
}

function documents({ cast, random, firstDay }: StoryPlan): Story {
  const tellings = cast.documents.map((document): Telling => {
    const actor = chosen(random, cast.organisations);
    const day = isoDay(firstDay + random.below(300));
    const date = toldDate(day, random);
    return {
      nature: 'event',
      statement: {
        ar: `${verb(actor, 'أصدر', 'أصدرت')} ${ar(actor)} ${ar(document)} ${date.ar}`,
        en: `${the(actor)} published ${lowerThe(document)} ${date.en}`,
      },
      values: { date: date.value },
      relation: { type: 'publishes', actor: actor.id, document: document.id, date: '@date' },
      proposition: holds('publishes', { actor: [actor.id], document: [document.id], date: [dated(day)] }),
    };
  });
  return { tellings, untold: [] };
}

function meetings({ cast, random, firstDay }: StoryPlan): Story {
  const [organisation] = random.shuffled(cast.organisations) as [Entity];
  const tellings = cast.bodies.map((body, i): Telling => {
    const day = isoDay(firstDay + 100 * i + random.below(90));
    const date = toldDate(day, random);
    const place = chosen(random, cast.cities);
    return {
      nature: 'event',
      statement: {
        ar: `${verb(organisation, 'اجتمع', 'اجتمعت')} ${ar(organisation)} مع ${ar(body)} في ${ar(place)} ${date.ar}`,
        en: `${the(organisation)} met ${lowerThe(body)} in ${en(place)} ${date.en}`,
      },
      values: { date: date.value },
      relation: { type: 'meets', parties: [organisation.id, body.id], place: place.id, date: '@date' },
      proposition: holds('meets', {
        parties: [organisation.id, body.id],
        place: [place.id],
        date: [dated(day)],
      }),
    };
  });
  return { tellings, untold: [] };
}

/** Memberships, of which one is left untold; helpers sent; what somebody thinks. */
function rest({ cast, random, firstDay }: StoryPlan): Story {
  const [person] = random.shuffled(cast.people) as [Entity];
  const [home, away] = random.shuffled(cast.organisations) as [Entity, Entity];
  const quality = chosen(random, qualities);
  const member: Telling = {
    nature: 'role',
    statement: {
      ar: `${ar(person)} ${isFeminine(person) ? 'عضوة' : 'عضو'} في ${ar(home)}`,
      en: `${en(person)} is a member of ${lowerThe(home)}`,
    },
    relation: { type: 'member-of', member: person.id, organisation: home.id },
    proposition: holds('member-of', { member: [person.id], organisation: [home.id] }),
  };
  const judgement: Telling = {
    nature: 'judgement',
    statement: { ar: `موقع ${ar(home)} ${quality.ar}`, en: `The site of ${lowerThe(home)} is ${quality.en}` },
  };
  const untold = [holds('member-of', { member: [person.id], organisation: [away.id] })];
  return { tellings: [member, sending({ cast, random, firstDay }), judgement], untold };
}

function sending({ cast, random, firstDay }: StoryPlan): Telling {
  const [actor] = cast.organisations as [Entity];
  const [group] = cast.bodies as [Entity];
  const place = chosen(random, cast.cities);
  const amount = 3 + random.below(90);
  const number: Value = { type: 'number', min: amount, max: amount, unit: 'volunteer' };
  const day = isoDay(firstDay + random.below(300));
  const month = toldMonth(day);
  const forms = units.find(({ id }) => id === 'volunteer')?.forms ?? {};
  return {
    nature: 'figure',
    statement: {
      ar: `${verb(actor, 'أرسل', 'أرسلت')} ${ar(actor)} {${amount}|@number} ${countedNoun(amount, forms, 'ar')} من ${ar(group)} إلى ${ar(place)} ${month.ar.replace('@date', '@period')}`,
      en: `${the(actor)} sent {${amount}|@number} volunteers of ${lowerThe(group)} to ${en(place)} ${month.en.replace('@date', '@period')}`,
    },
    values: { number, period: month.value },
    relation: {
      type: 'deploys',
      actor: actor.id,
      group: group.id,
      place: place.id,
      number: '@number',
      period: '@period',
    },
    proposition: holds('deploys', {
      actor: [actor.id],
      group: [group.id],
      place: [place.id],
      number: [number],
      period: [dated(day)],
    }),
  };
}

function holds(relation: string, roles: Roles): Proposition {
  return { relation, roles };
}
