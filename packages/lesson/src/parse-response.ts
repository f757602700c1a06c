import * as v from 'valibot';
import type { Response } from './model/response.ts';
import { responseSchema } from './parse/answer-schema.ts';

/** A stored or received response, whole or not; undefined when it is none. Fields it does not know are left out. */
export function parseResponse(input: unknown): Response | undefined {
  const parsed = v.safeParse(responseSchema, input, { abortEarly: true });
  return parsed.success ? parsed.output : undefined;
}
