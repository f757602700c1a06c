import { err, ok, type Result } from '@sanad/language';
import type { ElementsHost } from '../host.ts';
import { readData, type DataProblem, type ElementData } from './read-data.ts';

/** Where an element's data may come from when it has no property set. */
interface DataSource {
  /** An address; a script child comes before it. */
  readonly src: string | undefined;
  readonly host: Pick<ElementsHost, 'fetchText'>;
  readonly signal: AbortSignal;
}

/** The data that an element was given as text: in a script child, else at `src`. Undefined when it was given none. */
export async function dataOf(
  element: HTMLElement,
  { src, host, signal }: DataSource,
): Promise<Result<ElementData, DataProblem> | undefined> {
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (script !== null) return readData(script.textContent);
  if (src === undefined || src === '') return undefined;
  const text = await textAt(src, { host, signal });
  return text.ok ? readData(text.value) : text;
}

async function textAt(src: string, { host, signal }: Omit<DataSource, 'src'>): Promise<Result<string, DataProblem>> {
  try {
    return ok(await host.fetchText(src, signal));
  } catch {
    return err({ reason: 'unreachable', details: [] });
  }
}
