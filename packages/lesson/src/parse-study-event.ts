import { err, ok, type Result } from '@sanad/language';
import * as v from 'valibot';
import type { StudyEvent } from './model/event.ts';
import { studyEventSchema } from './parse/event-schema.ts';

/** Why a stored row is not a study event; for a developer's eyes. */
export interface UnreadableEvent {
  readonly path: string;
  readonly reason: string;
}

/** The only way a stored or received row becomes a `StudyEvent`. Fields it does not know are left out. */
export function parseStudyEvent(input: unknown): Result<StudyEvent, UnreadableEvent> {
  const parsed = v.safeParse(studyEventSchema, input, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return err({ path: v.getDotPath(issue) ?? '', reason: issue.message });
}
