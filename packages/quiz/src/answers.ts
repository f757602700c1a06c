import type { Fact, Reference } from '@sanad/lesson';
import type { LessonIndex } from './lesson-index.ts';
import { once } from './once.ts';
import type { Slot } from './options/distractors.ts';
import { argumentsOf } from './stem/render-template.ts';
import { kinship, termClass, termIdentity, termOf, type Kinship, type Term } from './term.ts';
import type { RoleTruth } from './truth.ts';

/** One thing that the passage says in answer to a slot, and where. */
export interface Answer {
  readonly slot: Slot;
  readonly term: Term;
}

/** What the passage answers when one place of a fact is asked and the rest of it is given. */
export interface Answers {
  /** Of the asked one's kind, each once. */
  readonly all: readonly Answer[];
  /** Of other kinds, where the question does not tell the kind. */
  readonly ofOtherKinds: readonly Answer[];
  /**
   * Whether nothing else of the kind could be answered: no fact that leaves something open puts another thing
   * there, and either the relation or a closure determines the role, or no fact of any relation puts something
   * else of the kind in a role of the same name, together with all that is given.
   */
  readonly areClear: boolean;
  /** Whether that holds of every kind. */
  readonly areClearOfAnyKind: boolean;
}

/** One argument of a fact. */
interface Argument {
  readonly role: string;
  readonly term: Term;
}

/** Works out what answers a slot. `truth` is that of its role. */
export function answersTo(index: LessonIndex, slot: Slot, truth: RoleTruth): Answers {
  const asked = termOf(index, slot.fact, slot.reference);
  const given = argumentsIn(index, slot.fact).filter(
    ({ role, term }) => role !== slot.role || termIdentity(term) !== termIdentity(asked),
  );
  const beside = given.flatMap(({ role, term }) => (role === slot.role ? term : []));
  const isOfKind = ({ term }: Answer): boolean => termClass(term) === termClass(asked);
  const facts = truth.rivals();
  const told = answersIn(
    index,
    facts.filter((fact) => given.every((argument) => stands(index, fact, argument, 'same'))),
    slot.role,
    beside,
  );
  const all = told.filter(isOfKind);
  const ofOtherKinds = told.filter((answer) => !isOfKind(answer));
  const open = once(() =>
    answersIn(
      index,
      facts.filter((fact) => given.every((argument) => stands(index, fact, argument))),
      slot.role,
      beside,
    ).filter(({ term }) => !isAmong(index, term, termsOf(told), 'same')),
  );
  const areClear = once(
    () =>
      !open().some(isOfKind) &&
      !(isPlace(asked) && [...ofOtherKinds, ...open()].some(({ term }) => isPlace(term))) &&
      (truth.mayBeFalse || isSaidOfThese(index, slot, given, [asked, ...termsOf(all)])),
  );
  return {
    all,
    ofOtherKinds,
    get areClear() {
      return areClear();
    },
    get areClearOfAnyKind() {
      return areClear() && open().length === 0;
    },
  };
}

/** Whether a term is a place of any kind: who went to a region went to some city of it. */
function isPlace(term: Term): boolean {
  return term.kind === 'entity' && term.entity.type === 'place';
}

function termsOf(answers: readonly Answer[]): readonly Term[] {
  return answers.map(({ term }) => term);
}

function answersIn(
  index: LessonIndex,
  facts: readonly Fact[],
  role: string,
  beside: readonly Term[],
): readonly Answer[] {
  const found = new Map<string, Answer>();
  for (const fact of facts) {
    for (const reference of argumentsOf(fact, role)) {
      const term = termOf(index, fact, reference);
      const identity = termIdentity(term);
      if (found.has(identity) || isAmong(index, term, beside, 'same')) continue;
      found.set(identity, { slot: { fact, role, reference }, term });
    }
  }
  return [...found.values()];
}

/** Whether a fact has an argument in its role; a role that it leaves open may hold anything. */
function stands(index: LessonIndex, fact: Fact, { role, term }: Argument, wanted?: Kinship): boolean {
  const references: readonly Reference[] = argumentsOf(fact, role);
  if (references.length === 0) return wanted === undefined;
  const terms = references.map((reference) => termOf(index, fact, reference));
  return isAmong(index, term, terms, wanted);
}

/**
 * Whether no fact of any relation puts something else of the kind in a role of the same name, together with all
 * that is given: who seeks a thing may be said to support it, while whoever it was talked over with may not.
 */
function isSaidOfThese(index: LessonIndex, slot: Slot, given: readonly Argument[], answers: readonly Term[]): boolean {
  const [asked] = answers;
  const about = given.map(({ term }) => index.factsAbout.get(termIdentity(term)) ?? []);
  const [rarest] = about.sort((a, b) => a.length - b.length);
  if (!rarest || !asked) return false;
  const known = [...answers, ...given.map(({ term }) => term)];
  return rarest.every((other) => {
    if (other === slot.fact) return true;
    const said = argumentsIn(index, other);
    const terms = said.map(({ term }) => term);
    if (!given.every(({ term }) => isAmong(index, term, terms))) return true;
    return said.every(
      ({ role, term }) =>
        role !== slot.role || termClass(term) !== termClass(asked) || isAmong(index, term, known, 'same'),
    );
  });
}

/** Whether a term is one of these, or, when nothing is wanted, not apart from all of them. */
function isAmong(index: LessonIndex, term: Term, terms: readonly Term[], wanted?: Kinship): boolean {
  return terms.some((other) => {
    const kin = kinship(index, term, other);
    return wanted === undefined ? kin !== 'apart' : kin === wanted;
  });
}

function argumentsIn(index: LessonIndex, fact: Fact): readonly Argument[] {
  return Object.keys(fact.relation ?? {}).flatMap((role) =>
    argumentsOf(fact, role).map((reference) => ({ role, term: termOf(index, fact, reference) })),
  );
}
