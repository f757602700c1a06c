import type { CertaintyLevel, Grade, Id, Item, Quiz, Response } from '@sanad/lesson';
import type { QuizResult, Session } from '@sanad/quiz';
import type { DataProblem } from './data/data-problem.ts';

const upwards = { bubbles: true, composed: true } as const;
/** Of an event after which the element does something that a page may do in its place. */
const cancelable = { ...upwards, cancelable: true } as const;

/** The learner asks to have this answer checked, or kept where feedback is withheld; cancelling leaves that to the page. */
export class AnswerEvent extends Event {
  readonly response: Response;
  /** How sure the learner is, where that is asked. */
  readonly certainty: CertaintyLevel | undefined;
  constructor(response: Response, certainty?: CertaintyLevel) {
    super('sanad-answer', cancelable);
    this.response = response;
    this.certainty = certainty;
  }
}

/** The learner has changed the answer, which is not sent yet. */
export class DraftEvent extends Event {
  /** So far; it may not be whole. */
  readonly response: Response;
  constructor(response: Response) {
    super('sanad-draft', upwards);
    this.response = response;
  }
}

/** The learner tries an item again after a wrong answer. */
export class RetryEvent extends Event {
  constructor() {
    super('sanad-retry', upwards);
  }
}

/** The learner asks for the next hint. */
export class HintEvent extends Event {
  constructor() {
    super('sanad-hint', upwards);
  }
}

/** The learner leaves the item unanswered. */
export class SkipEvent extends Event {
  constructor() {
    super('sanad-skip', upwards);
  }
}

/** The learner has read the reply and goes on. */
export class NextEvent extends Event {
  constructor() {
    super('sanad-next', upwards);
  }
}

/** The learner wants to see a sentence where it stands in the passage; cancelling leaves that to the page. */
export class OpenPassageEvent extends Event {
  readonly sentence: Id;
  /** The paragraph's number in the source, from 1. */
  readonly paragraph: number;
  constructor(sentence: Id, paragraph: number) {
    super('sanad-open-passage', cancelable);
    this.sentence = sentence;
    this.paragraph = paragraph;
  }
}

/** The learner has opened the gloss of a name. */
export class OpenEntityEvent extends Event {
  readonly entity: Id;
  constructor(entity: Id) {
    super('sanad-open-entity', upwards);
    this.entity = entity;
  }
}

/** A quiz is on the page and can be taken. */
export class ReadyEvent extends Event {
  readonly quiz: Quiz;
  constructor(quiz: Quiz) {
    super('sanad-ready', upwards);
    this.quiz = quiz;
  }
}

/** The learner starts a quiz that waits for it; cancelling keeps it from starting. */
export class StartEvent extends Event {
  constructor() {
    super('sanad-start', cancelable);
  }
}

/** An answer was graded and kept. */
export class GradedEvent extends Event {
  readonly item: Item;
  readonly response: Response;
  readonly grade: Grade;
  constructor(item: Item, response: Response, grade: Grade) {
    super('sanad-graded', upwards);
    this.item = item;
    this.response = response;
    this.grade = grade;
  }
}

/** A quiz is about to be handed in; cancelling keeps it open. */
export class SubmitEvent extends Event {
  constructor() {
    super('sanad-submit', cancelable);
  }
}

/** A quiz is handed in. */
export class ResultEvent extends Event {
  readonly session: Session;
  readonly results: QuizResult;
  constructor(session: Session, results: QuizResult) {
    super('sanad-result', upwards);
    this.session = session;
    this.results = results;
  }
}

/** An element cannot show what it should, and why. */
export class ProblemEvent extends Event {
  readonly problem: DataProblem;
  /** What was thrown, where a part of the element could not be loaded. */
  readonly cause: unknown;
  constructor(problem: DataProblem, cause?: unknown) {
    super('sanad-error', upwards);
    this.problem = problem;
    this.cause = cause;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sanad-answer': AnswerEvent;
    'sanad-draft': DraftEvent;
    'sanad-retry': RetryEvent;
    'sanad-hint': HintEvent;
    'sanad-skip': SkipEvent;
    'sanad-next': NextEvent;
    'sanad-open-passage': OpenPassageEvent;
    'sanad-open-entity': OpenEntityEvent;
    'sanad-ready': ReadyEvent;
    'sanad-start': StartEvent;
    'sanad-graded': GradedEvent;
    'sanad-submit': SubmitEvent;
    'sanad-result': ResultEvent;
    'sanad-error': ProblemEvent;
  }
}
