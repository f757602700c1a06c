import type { Id, Response } from '@sanad/lesson';

const upwards = { bubbles: true, composed: true } as const;

/** The learner asks to have this answer checked. */
export class AnswerEvent extends Event {
  readonly response: Response;
  constructor(response: Response) {
    super('sanad-answer', upwards);
    this.response = response;
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

/** The learner wants to see a sentence where it stands in the passage. */
export class OpenPassageEvent extends Event {
  readonly sentence: Id;
  /** The paragraph's number in the source, from 1. */
  readonly paragraph: number;
  constructor(sentence: Id, paragraph: number) {
    super('sanad-open-passage', upwards);
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

declare global {
  interface GlobalEventHandlersEventMap {
    'sanad-answer': AnswerEvent;
    'sanad-hint': HintEvent;
    'sanad-skip': SkipEvent;
    'sanad-next': NextEvent;
    'sanad-open-passage': OpenPassageEvent;
    'sanad-open-entity': OpenEntityEvent;
  }
}
