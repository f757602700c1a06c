import * as v from 'valibot';
import { Misshapen, type Shape } from './shape.ts';

/** The schema of what has this shape. It has one issue at most: the first thing that is wrong. */
export function shaped<T>(shape: Shape<T>): v.GenericSchema<unknown, T> {
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
      try {
        return shape(value, []);
      } catch (error) {
        if (!(error instanceof Misshapen)) throw error;
        const { message, expected, received, path } = error;
        const steps = path.map((key) => ({ type: 'unknown', origin: 'value', input: value, key, value }) as const);
        addIssue({ message, expected, received, path: steps as [v.IssuePathItem, ...v.IssuePathItem[]] });
        return NEVER;
      }
    }),
  );
}
