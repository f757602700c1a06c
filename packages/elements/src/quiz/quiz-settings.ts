import type { Language } from '@sanad/language';
import type { Blueprint, ItemType, SessionSettings, Topic } from '@sanad/lesson';

/** What a page asks of a quiz by attributes. */
export interface QuizWishes {
  readonly count: number;
  readonly types: readonly ItemType[] | undefined;
  readonly topics: readonly Topic[] | undefined;
  readonly mode: string;
  readonly tries: number;
  /** Minutes; anything but a number above 0 is no limit. */
  readonly timeLimit: number | undefined;
  readonly certainty: boolean;
}

/** What to make of a lesson. */
export function blueprintOf({ count, types, topics }: QuizWishes, language: Language): Blueprint {
  return {
    language,
    count: Number.isFinite(count) && count >= 1 ? Math.floor(count) : 10,
    ...(types && { types }),
    ...(topics && { topics }),
  };
}

/** How the quiz is taken; what makes no sense counts as not said. */
export function settingsOf({ mode, tries, timeLimit, certainty }: QuizWishes): SessionSettings {
  return {
    mode: mode === 'exam' ? 'exam' : 'practice',
    ...(Number.isInteger(tries) && tries > 1 && { tries }),
    ...(timeLimit !== undefined && timeLimit > 0 && { minutes: timeLimit }),
    ...(certainty && { certainty }),
  };
}

/** Whether a quiz waits for the learner to start it: its clock would run, or it is marked only at the end. */
export function waitsForStart({ mode, minutes }: SessionSettings): boolean {
  return mode === 'exam' || minutes !== undefined;
}
