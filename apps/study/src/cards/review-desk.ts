import type { Language } from '@sanad/language';
import {
  hasAnswerChanged,
  uuidV7Maker,
  type Card,
  type CardWording,
  type Lesson,
  type LessonCard,
  type StudyEvent,
  type Topic,
} from '@sanad/lesson';
import { cardsById, makeCards, ownCard, rewordedCard, type CardWishes } from '@sanad/quiz';
import {
  isoDayOf,
  masteryOf,
  siblingKeyOf,
  startOfStudyDay,
  studyDayOf,
  timeFigures,
  type Mastery,
  type ReviewCard,
  type ReviewSettings,
  type ReviewState,
  type StudyDay,
} from '@sanad/review';
import { shownLanguage } from '../lessons/lesson-figures.ts';
import type { CardMemory } from '../memory/card-memory.ts';
import type { Study } from '../study.ts';
import { missedFacts } from './missed-facts.ts';
import { dueRound, siblingsOf, type ReviewRound } from './review-round.ts';
import { undoSteps, type UndoStep } from './undo-steps.ts';

/** What a target of a learner's own card asks for; no fact of a lesson has it. */
const ownRole = 'own';

/** A card takes so long until the learner's own time is known, and reading its back so long beside. */
const usualMilliseconds = 8000;
const betweenMilliseconds = 7000;

/** What the desk works with. */
export type DeskStudy = Pick<Study, 'host' | 'library' | 'log' | 'preferences'>;

/** The learner's cards: what the log says of them, how they read, and what can be done with them. */
export class ReviewDesk {
  readonly #study: DeskStudy;
  readonly #readable = new Map<string, ReadonlyMap<string, LessonCard>>();
  readonly #memory: CardMemory;
  /** How long a card takes the learner, as it was found on a day; forgotten when the log is read anew. */
  #pace: { readonly on: StudyDay; readonly medianMilliseconds: number | undefined } | undefined;

  constructor(study: DeskStudy, memory: CardMemory) {
    this.#study = study;
    this.#memory = memory;
    memory.subscribe(() => {
      this.#pace = undefined;
    });
  }

  /** How cards are scheduled. */
  get settings(): ReviewSettings {
    return this.#memory.settings;
  }

  /** The fold of the log as it is now. */
  get state(): ReviewState {
    return this.#memory.state;
  }

  get now(): Date {
    return this.#study.host.now();
  }

  /** The day of study that it is. */
  get today(): StudyDay {
    return studyDayOf(this.now, this.state.dayRule);
  }

  /** What is due now, of one lesson or of all. */
  due(language: Language, lesson?: string): ReviewRound {
    return dueRound(this, language, this.now, lesson);
  }

  /** Whole minutes, at least 1, that so many cards take this learner. */
  minutesFor(count: number): number {
    const each = this.#medianMilliseconds() ?? usualMilliseconds;
    return Math.max(1, Math.round((count * (each + betweenMilliseconds)) / 60_000));
  }

  /** How far a lesson is mastered. */
  mastery(lesson: string): Mastery {
    return masteryOf(this.state, lesson, this.now);
  }

  /** Ids of the lessons that the learner has cards of. */
  get lessons(): ReadonlySet<string> {
    return new Set([...this.state.cards.values()].map(({ lesson }) => lesson.id));
  }

  /** The cards of a lesson, in the order they were added. */
  cardsOf(lesson: string): readonly ReviewCard[] {
    return [...this.state.cards.values()].filter((card) => card.lesson.id === lesson);
  }

  /** How a card reads; undefined where its lesson is not there, or no longer says what it asks. */
  shown({ id, lesson: { id: lessonId }, target, words }: ReviewCard, language: Language): Card | undefined {
    if (target.role === ownRole) return this.#ownShown(id, lessonId, words, language);
    const lesson = this.#lesson(lessonId);
    if (lesson === undefined) return undefined;
    const spoken = shownLanguage(lesson, language);
    const card = this.#cardsOf(lesson, spoken).get(id);
    const own = words[spoken];
    return card && own ? rewordedCard(card, own) : card;
  }

  /** Cards that a lesson offers and the learner does not have yet. */
  offered(lesson: Lesson, language: Language, wishes: CardWishes = {}): readonly LessonCard[] {
    const { cards } = this.state;
    const made = makeCards(this.#study.library.index(lesson), shownLanguage(lesson, language), wishes);
    return made.filter(({ id }) => !cards.has(id));
  }

  /** Facts of a lesson that the learner got wrong when last asked. */
  missed(lesson: string): readonly string[] {
    return missedFacts(this.#study.log.outlines, lesson);
  }

  /** Adds cards of a lesson, all of them or none; resolves to the events once they are saved. */
  add({ id, version }: Lesson, cards: readonly LessonCard[]): Promise<readonly StudyEvent[]> {
    const drafts = cards.flatMap(({ id: card, targets: [target], direction, topic, answerHash: answer }) =>
      target === undefined ? [] : [{ type: 'card-added', card, target, direction, topic, answer } as const],
    );
    return Promise.all(drafts.map((draft) => this.#study.log.noteCard({ id, version }, draft)));
  }

  /** Adds a card of the learner's own, with its words. */
  async addOwn({ id, version }: Lesson, language: Language, topic: Topic, words: CardWording): Promise<void> {
    const { host, log } = this.#study;
    const card = uuidV7Maker((count) => host.randomBytes(count))(host.now().getTime());
    const target = { fact: card, role: ownRole };
    await Promise.all([
      log.noteCard({ id, version }, { type: 'card-added', card, target, direction: 'forward', topic }),
      log.noteCard({ id, version }, { type: 'worded', card, language, ...words }),
    ]);
  }

  /** Keeps a learner's words for a card, in the language that it reads in. */
  reword({ lesson, id: card }: ReviewCard, language: Language, words: CardWording): Promise<StudyEvent> {
    return this.#study.log.noteCard(lesson, { type: 'worded', card, language, ...words });
  }

  /** Whether a card answers otherwise than when the learner confirmed it. */
  isOutdated({ answerHash }: ReviewCard, shown: Card): boolean {
    return answerHash !== undefined && hasAnswerChanged(answerHash, shown);
  }

  /** Confirms a card, as it is shown now. */
  confirm({ id: card, lesson, target, direction, topic }: ReviewCard, shown: Card): Promise<StudyEvent> {
    const version = this.#lesson(lesson.id)?.version ?? lesson.version;
    const answer = target.role === ownRole ? {} : { answer: shown.answerHash };
    const draft = { type: 'card-added', card, target, direction, topic, ...answer } as const;
    return this.#study.log.noteCard({ ...lesson, version }, draft);
  }

  /** Whether a card of a lesson reads in the learner's words. */
  isReworded({ target, words }: ReviewCard, language: Language): boolean {
    return target.role !== ownRole && words[language] !== undefined;
  }

  /** Lets a card read as its lesson has it. */
  async unword(card: ReviewCard, language: Language): Promise<void> {
    const { log } = this.#study;
    const worded = await log.eventsAbout([card.id], 'worded');
    await Promise.all(worded.flatMap((event) => (event.language === language ? log.revoke(event) : [])));
  }

  /** Takes cards out of the deck; their history stays in the log. Resolves to the events which, taken back, bring them again. */
  async remove(cards: readonly ReviewCard[]): Promise<readonly StudyEvent[]> {
    const { log } = this.#study;
    const added = await log.eventsAbout(
      cards.map(({ id }) => id),
      'card-added',
    );
    return Promise.all(added.map((event) => log.revoke(event)));
  }

  /** Puts off a card and those that it gives away, until tomorrow; the card itself first. */
  async bury(card: ReviewCard): Promise<void> {
    const until = isoDayOf(this.today + 1);
    const key = this.#siblingsOf(card);
    const others = this.cardsOf(card.lesson.id).filter(
      (other) => other.id !== card.id && this.#siblingsOf(other) === key,
    );
    await Promise.all(
      [card, ...others].map(({ id, lesson }) => this.#study.log.noteCard(lesson, { type: 'buried', card: id, until })),
    );
  }

  /** What was done on this device on this day of study and can be undone, oldest first. */
  async undoSteps(): Promise<readonly UndoStep[]> {
    const { log } = this.#study;
    const { cards, dayRule } = this.state;
    const events = await log.eventsSince(startOfStudyDay(this.today, dayRule));
    return undoSteps(events, log.device, (id) => {
      const card = cards.get(id);
      return card && this.#siblingsOf(card);
    });
  }

  /** Of the thirty days before this one: all day the same. */
  #medianMilliseconds(): number | undefined {
    const { today } = this;
    if (this.#pace?.on !== today) {
      const span = { from: today - 30, to: today - 1 };
      this.#pace = { on: today, medianMilliseconds: timeFigures(this.state, span).medianMilliseconds };
    }
    return this.#pace.medianMilliseconds;
  }

  /** In either language the same. */
  #siblingsOf(card: ReviewCard): string {
    return siblingsOf(this, card, 'ar') ?? siblingKeyOf(card);
  }

  #lesson(id: string): Lesson | undefined {
    const entry = this.#study.library.entry(id);
    return entry?.state === 'ready' ? entry.lesson : undefined;
  }

  #cardsOf(lesson: Lesson, language: Language): ReadonlyMap<string, LessonCard> {
    const key = `${lesson.id} ${language}`;
    const known = this.#readable.get(key);
    if (known !== undefined) return known;
    const made = cardsById(this.#study.library.index(lesson), language);
    this.#readable.set(key, made);
    return made;
  }

  #ownShown(id: string, lesson: string, words: ReviewCard['words'], language: Language): Card | undefined {
    const spoken = words[language] === undefined ? (language === 'ar' ? 'en' : 'ar') : language;
    const own = words[spoken];
    return own && ownCard({ id, lesson, language: spoken, ...own });
  }
}
