import type { Grade, Response } from '@sanad/lesson';
import type { CSSResult, TemplateResult } from 'lit';
import type { ItemView } from '../item-view.ts';

/** How items of one family are answered. */
export interface Answering {
  /** What to do, where the controls do not say it of themselves. */
  readonly how?: string;
  /** What is said when the answer is not whole; that one is to be chosen, when left out. */
  readonly need?: string;
  /** Where the answer is held against a model answer before it is sent: what the button says before that, and after. */
  readonly assessment?: { readonly show: string; readonly record: string };
  readonly isComplete: (draft: Response | undefined) => boolean;
  /** The controls; once there is a grade, what was given and the key. */
  readonly draw: (view: ItemView) => TemplateResult;
  /** What the answer came to, where what is drawn shows the key and the reasons itself. */
  readonly sum?: (view: ItemView, grade: Grade) => string;
  /** Of the controls. */
  readonly styles?: readonly CSSResult[];
}
