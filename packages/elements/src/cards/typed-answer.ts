import { compareTyped } from '@sanad/language';
import type { Card } from '@sanad/lesson';
import type { TypedAnswer } from './card-events.ts';

/** What was typed and how it stands; undefined where nothing was, or the answer is too free to be typed. */
export function typedAnswer({ back, language }: Card, draft: string): TypedAnswer | undefined {
  const text = draft.trim();
  if (text === '' || back.typed === undefined) return undefined;
  return { text, verdict: compareTyped({ ...back.typed, language, typed: text }) };
}
