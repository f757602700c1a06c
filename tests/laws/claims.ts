import { formatEdtf, formatNumber, parseDate, parseNumber, type Language } from '@sanad/language';
import {
  parseMarked,
  plainText,
  type Blank,
  type Entity,
  type Fact,
  type Id,
  type Item,
  type Value,
} from '@sanad/lesson';
import { covers, holding, type Meaning, type Roles, type World } from '../lessons/synthetic-world.ts';

/** Something that an item puts before the learner, and what it says of it. */
export interface Claim {
  readonly fact: Id;
  /** The role that `words` fill; `source` and `origin` for who said it. */
  readonly role: string;
  readonly words: string;
  /** All that is shown beside `words`. */
  readonly shown: string;
  readonly isTrue: boolean;
}

type TypedItem = Extract<Item, { type: 'short-answer' | 'cloze-typed' }>;

/** Every option, statement and key of an item as claims; none for what is said of the text or of several facts at once. */
export function claimsOf(world: World, item: Item): readonly Claim[] {
  const [target] = item.targets;
  const base = { fact: target?.fact ?? '', role: target?.role ?? '', shown: item.stem };
  switch (item.type) {
    case 'single-choice':
    case 'who-said':
      return item.options.map(({ id, text }) => ({ ...base, words: text, isTrue: id === item.key }));
    case 'multiple-choice':
      return item.options.map(({ id, text }) => ({ ...base, words: text, isTrue: item.key.includes(id) }));
    case 'map':
      return item.places.map(({ id, text }) => ({ ...base, words: text, isTrue: id === item.key }));
    case 'cloze-choice': {
      const shown = around(item.blank);
      return item.options.map(({ id, text }) => ({ ...base, words: text, shown, isTrue: id === item.key }));
    }
    case 'cloze-typed':
      return [{ ...base, words: item.keyText, shown: around(item.blank), isTrue: true }];
    case 'short-answer':
    case 'numeric':
    case 'date':
      return [{ ...base, words: item.keyText, isTrue: true }];
    case 'true-false': {
      const swap = filledIn(factIn(world, base.fact), base.role, item.statement, item.language);
      return [{ ...base, ...swap, isTrue: item.key }];
    }
    case 'ordering':
    case 'matching':
    case 'categorise':
    case 'chain-order':
    case 'whose-voice':
    case 'statement-kind':
    case 'find-evidence':
    case 'not-quoted':
    case 'open':
      return [];
    default:
      throw new Error(`say what ${JSON.stringify(item satisfies never)} claims`);
  }
}

function around({ before, after }: Blank): string {
  return `${before} ${after}`;
}

/** What stands in a statement where the fact's own statement has the role, and the rest of it. */
function filledIn(fact: Fact, role: string, statement: string, language: Language): Pick<Claim, 'words' | 'shown'> {
  const runs = parseMarked(fact.statement[language] ?? '');
  const at = runs.findIndex(({ reference }) => reference !== undefined && reference === askedReference(fact, role));
  const text = (part: typeof runs) => part.map((run) => run.text).join('');
  const [before, after] = [text(runs.slice(0, at)), text(runs.slice(at + 1))];
  if (at < 0 || !statement.startsWith(before) || !statement.endsWith(after)) {
    throw new Error(`«${statement}» is more than a swap in «${plainText(fact.statement[language] ?? '')}»`);
  }
  return { words: statement.slice(before.length, statement.length - after.length), shown: `${before} ${after}` };
}

function askedReference({ relation }: Fact, role: string): string | undefined {
  const [name = '', member] = role.split(':');
  return member ?? [relation?.[name] ?? []].flat()[0];
}

/** Whether what is claimed holds in the world. */
export function stands(world: World, claim: Claim, language: Language): boolean {
  if (claim.role === 'source' || claim.role === 'origin') return saysIt(world, claim, language);
  const [role = '', member] = claim.role.split(':');
  const fact = factIn(world, claim.fact);
  const own = meaningsIn(fact, role).find((meaning) => member === undefined || meaning === member) ?? '';
  const given = shownRoles(world, claim, language);
  const roles = { ...given, [role]: [...(given[role] ?? []), meaningOf(world, claim.words, own, language)] };
  return holding(world, fact.relation?.type ?? '', roles).length > 0;
}

/** Whether nothing that the passage tells answers what is shown but what is claimed and what its key takes. A question tells the kind it asks for; a blank does not. */
export function isWholeAnswer(world: World, claim: Claim, item: TypedItem): boolean {
  const { language } = item;
  const fact = factIn(world, claim.fact);
  const [role = ''] = claim.role.split(':');
  const meaning = meaningOf(world, claim.words, meaningsIn(fact, role)[0] ?? '', language);
  const told = new Set(world.told.values());
  const shown = shownRoles(world, claim, language);
  const held = holding(world, fact.relation?.type ?? '', shown);
  const taken = [...world.entities.values()].filter(({ name }) => item.key.aliases.includes(name[language] ?? ''));
  const isNamed = (actual: Meaning): boolean =>
    item.key.aliases.includes(labelOf(world, actual, language)) || taken.some(({ id }) => covers(world, id, actual));
  const isAskedKind = (actual: Meaning): boolean =>
    item.type === 'cloze-typed' || kindOf(world, actual) === kindOf(world, meaning);
  const isAnswered = (actual: Meaning): boolean =>
    !isAskedKind(actual) || covers(world, meaning, actual) || isNamed(actual) || shown[role]?.includes(actual) === true;
  return held.every((proposition) => !told.has(proposition) || proposition.roles[role]?.every(isAnswered));
}

function kindOf(world: World, meaning: Meaning): string {
  const entity = typeof meaning === 'string' ? world.entities.get(meaning) : meaning;
  return entity?.type === 'place' ? entity.kind : (entity?.type ?? '');
}

function factIn(world: World, id: Id | undefined): Fact {
  const fact = world.facts.get(id ?? '');
  if (!fact) throw new Error(`no fact ${id ?? ''}`);
  return fact;
}

function saysIt(world: World, { fact, words }: Claim, language: Language): boolean {
  const tellers = world.tellers.get(fact) ?? new Set();
  return [...tellers].some((teller) => isNamed(world.entities.get(teller), words, language));
}

function isNamed(entity: Entity | undefined, words: string, language: Language): boolean {
  return entity?.name[language]?.toLowerCase() === words.toLowerCase();
}

function meaningsIn(fact: Fact, role: string): readonly Meaning[] {
  return [fact.relation?.[role] ?? []].flat().map((reference) => meaningIn(fact, reference));
}

function meaningIn(fact: Fact, reference: string): Meaning {
  return fact.values?.[reference.slice(1)] ?? reference;
}

/** What is left of the fact's roles when only those count whose words stand in what is shown. */
function shownRoles(world: World, { fact: id, role: asked, shown }: Claim, language: Language): Roles {
  const fact = factIn(world, id);
  const surfaces = parseMarked(fact.statement[language] ?? '');
  const isShown = (reference: string): boolean => {
    const own = surfaces.filter((run) => run.reference === reference).map(({ text }) => text);
    return [...own, labelOf(world, meaningIn(fact, reference), language)].some((words) => shown.includes(words));
  };
  const roles = Object.entries(fact.relation ?? {}).filter(([role]) => role !== 'type' && role !== asked);
  const [listed = '', member] = asked.split(':');
  return Object.fromEntries(
    roles.map(([role, references]) => {
      const others = [references].flat().filter((reference) => role !== listed || reference !== member);
      return [role, others.filter(isShown).map((reference) => meaningIn(fact, reference))];
    }),
  );
}

function labelOf(world: World, meaning: Meaning, language: Language): string {
  if (typeof meaning === 'string') return world.entities.get(meaning)?.name[language] ?? '';
  switch (meaning.type) {
    case 'date':
      return formatEdtf(meaning.edtf, language);
    case 'number':
      return formatNumber(meaning, language);
    case 'title':
    case 'quotation':
      return meaning.text[language] ?? '';
    default:
      return meaning satisfies never;
  }
}

/** What words stand for where something like `own` is expected. */
function meaningOf(world: World, words: string, own: Meaning, language: Language): Meaning {
  if (typeof own === 'string') {
    const entity = [...world.entities.values()].find((candidate) => isNamed(candidate, words, language));
    if (!entity) throw new Error(`nothing is called «${words}»`);
    return entity.id;
  }
  switch (own.type) {
    case 'date':
      return dateCalled(words, language);
    case 'number': {
      const number = parseNumber(words, language);
      if (!number) throw new Error(`«${words}» is no number`);
      return { ...own, ...number };
    }
    case 'title':
    case 'quotation':
      return { ...own, text: { [language]: words.toLowerCase() } };
    default:
      return own satisfies never;
  }
}

function dateCalled(words: string, language: Language): Value {
  const date = parseDate(words, language);
  if (date?.year === undefined) throw new Error(`«${words}» is no date with a year`);
  const parts = [date.month, date.day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')));
  return { type: 'date', edtf: [String(date.year), ...parts].join('-') };
}
