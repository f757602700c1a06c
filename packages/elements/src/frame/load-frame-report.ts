import type { ReactiveControllerHost } from 'lit';
import type { FrameReport } from './frame-report.ts';

/** Tells the page around an element's frame of it from now on. Rejects when what does so cannot be loaded. */
export async function loadFrameReport(element: ReactiveControllerHost & HTMLElement): Promise<FrameReport> {
  const { FrameReport: Report } = await import('./frame-report.ts');
  return new Report(element);
}
