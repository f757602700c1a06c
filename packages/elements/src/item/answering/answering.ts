import type { Response } from '@sanad/lesson';
import type { TemplateResult } from 'lit';
import type { Strings } from '../../strings/strings.ts';
import type { ItemView } from '../item-view.ts';

/** How items of one family are answered. */
export interface Answering {
  /** What to do, where the controls do not say it of themselves. */
  readonly how?: keyof Strings['how'];
  /** What is said when the answer is not whole. */
  readonly need: keyof Strings['needs'];
  /** The answer is held against a model answer before it is sent. */
  readonly assessesItself?: true;
  readonly isComplete: (draft: Response | undefined) => boolean;
  /** The controls; once there is a grade, what was given and the key. */
  readonly draw: (view: ItemView) => TemplateResult;
}
