import { err, ok, type Result } from '@sanad/language';
import type { CertaintyLevel, Item, Response, SessionEvent, StudyEventDraft } from '@sanad/lesson';
import type { Grader } from '../grading/grade-response.ts';
import { timeLeft } from './clock.ts';
import type { IllegalStep, IllegalStepCode } from './illegal-step.ts';
import { isRight } from './marks.ts';
import { rulesOf } from './rules.ts';
import { itemOf, triesLeft, type Session } from './session.ts';

/** What a learner wants to do in a session. Items are named by their ids. */
export type StudyAction =
  | {
      readonly type: 'answer';
      readonly item: string;
      readonly response: Response;
      /** Needed when the settings ask for it; without meaning otherwise. */
      readonly certainty?: CertaintyLevel;
      /** From showing to answering. */
      readonly milliseconds?: number;
    }
  | { readonly type: 'hint'; readonly item: string }
  | { readonly type: 'skip'; readonly item: string }
  | { readonly type: 'move'; readonly to: number }
  | { readonly type: 'submit' }
  | { readonly type: 'lift-time-limit' };

type Answer = Extract<StudyAction, { readonly type: 'answer' }>;
type Step = Result<SessionStep, IllegalStep>;

/** The event that an action is, without who, when and where. */
export type SessionStep = Extract<StudyEventDraft, { readonly type: SessionEvent['type'] }>;

/**
 * The event that an action is, or why the session does not allow it now. An answer is graded by `grade`:
 * `gradeResponse`, or what `graderFor` loaded. `now` is the instant the session counts by (`steadyInstant`).
 */
export function step(session: Session, action: StudyAction, now: Date, grade: Grader): Step {
  if (action.type === 'lift-time-limit') return liftTimeLimit(session);
  if (session.status === 'submitted') return refused('submitted');
  switch (action.type) {
    case 'answer':
      return onItem(session, action.item, now, (item) => answer(session, item, action, grade));
    case 'hint':
      return onItem(session, action.item, now, (item) => hint(session, item));
    case 'skip':
      return onItem(session, action.item, now, ({ id }) => skip(session, id));
    case 'move':
      return action.to in session.quiz.items ? ok({ type: 'moved', to: action.to }) : refused('no-such-position');
    case 'submit':
      return ok({ type: 'submitted' });
    default:
      return action satisfies never;
  }
}

function refused(code: IllegalStepCode): Step {
  return err({ code });
}

function onItem(session: Session, itemId: string, now: Date, next: (item: Item) => Step): Step {
  const item = itemOf(session, itemId);
  if (item === undefined) return refused('no-such-item');
  return timeLeft(session, now) > 0 ? next(item) : refused('time-over');
}

function answer(session: Session, item: Item, { response, certainty, milliseconds }: Answer, grade: Grader): Step {
  const closed = whyClosed(session, item.id);
  if (closed !== undefined) return refused(closed);
  const isAsked = rulesOf(session.settings).certainty;
  if (isAsked && certainty === undefined) return refused('certainty-missing');
  return ok({
    type: 'answered',
    item,
    response,
    grade: grade(item, response),
    ...(isAsked && certainty !== undefined && { certainty }),
    ...(milliseconds !== undefined && { milliseconds }),
  });
}

function hint(session: Session, item: Item): Step {
  if (!rulesOf(session.settings).hints) return refused('no-hints-in-exam');
  const closed = whyClosed(session, item.id);
  if (closed !== undefined) return refused(closed);
  const shown = session.hints.get(item.id) ?? 0;
  return shown < item.hints.length ? ok({ type: 'hinted', itemId: item.id }) : refused('no-hints-left');
}

function skip(session: Session, itemId: string): Step {
  return session.answers.has(itemId) ? refused('already-answered') : ok({ type: 'skipped', itemId });
}

function liftTimeLimit(session: Session): Step {
  const isLimited = Number.isFinite(rulesOf(session.settings).minutes) && !session.unlimited;
  return isLimited ? ok({ type: 'unlimited' }) : refused('no-time-limit');
}

/** Why an item takes no more answers. */
function whyClosed(session: Session, itemId: string): IllegalStepCode | undefined {
  if (triesLeft(session, itemId) > 0) return undefined;
  return session.answers.get(itemId)?.tries.some(isRight) === true ? 'already-right' : 'no-tries-left';
}
