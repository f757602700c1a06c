import { err, ok, type Result } from '@sanad/language';
import { Misshapen, type Shape } from './shape.ts';

/** Where a quiz file is not what it should be; for whoever made the file. */
export interface UnreadableQuiz {
  readonly path: string;
  readonly reason: string;
}

/** Reads JSON from outside as what has this shape. */
export function readAs<T>(shape: Shape<T>, input: unknown): Result<T, UnreadableQuiz> {
  try {
    return ok(shape(input, []));
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    return err({ path: error.path.join('.'), reason: error.message });
  }
}
