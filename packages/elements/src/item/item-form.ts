import type { Grade, Response } from '@sanad/lesson';

/** What a form and a style sheet are told of an item. */
export interface ItemStanding {
  /** A whole answer, graded or not; undefined for none. */
  readonly response: Response | undefined;
  readonly isRequired: boolean;
  /** Said of a required answer that is missing. */
  readonly need: string;
  /** What the browser points at when it says so. */
  readonly anchor: HTMLElement | null;
  readonly isAnswered: boolean;
  /** How the answer was graded, where that may be told. */
  readonly grade: Grade | undefined;
}

/** Sets the form value, the validity and the states of an item's element. */
export function tellForm(internals: ElementInternals, standing: ItemStanding): void {
  const { response, isRequired, need, anchor, isAnswered, grade } = standing;
  internals.setFormValue(response === undefined ? null : JSON.stringify(response));
  if (!isRequired || response !== undefined) internals.setValidity({});
  else internals.setValidity({ valueMissing: true }, need, anchor ?? undefined);
  setState(internals, 'answered', isAnswered);
  setState(internals, 'correct', grade?.points === 1);
  setState(internals, 'partial', grade !== undefined && grade.points > 0 && grade.points < 1);
  setState(internals, 'incorrect', grade?.points === 0);
}

/** Engines from before 2024 have no states, or only such as begin with two hyphens. */
function setState({ states }: Partial<Pick<ElementInternals, 'states'>>, name: string, isOn: boolean): void {
  try {
    if (isOn) states?.add(name);
    else states?.delete(name);
  } catch {
    // Nothing is lost but the state.
  }
}
