import { err, ok, type Result } from '@sanad/language';
import type { ElementsHost } from '../host.ts';
import type { DataProblem } from './data-problem.ts';

/** Where an element's data may come from when it has no property set. */
interface DataSource {
  /** An address; a script child comes before it. */
  readonly src: string | undefined;
  readonly host: Pick<ElementsHost, 'fetchText'>;
  readonly signal: AbortSignal;
}

/** The JSON that an element was given as text: in a script child, else at `src`. Undefined when it was given none. */
export async function dataOf(
  element: HTMLElement,
  { src, host, signal }: DataSource,
): Promise<Result<unknown, DataProblem> | undefined> {
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (script !== null) return jsonIn(script.textContent);
  if (src === undefined || src === '') return undefined;
  try {
    return jsonIn(await host.fetchText(src, signal));
  } catch {
    return err({ reason: 'unreachable', details: [] });
  }
}

function jsonIn(text: string): Result<unknown, DataProblem> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ reason: 'not-json', details: [] });
  }
}
