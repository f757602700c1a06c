import { canonicalEvents, type StudyEvent } from '@sanad/lesson';

/** Some undos of a log, and undos of those, each later than the log. */
export function undosOf(log: readonly StudyEvent[], picks: readonly number[]): readonly StudyEvent[] {
  const all = [...canonicalEvents(log)];
  return picks.flatMap((pick, i): readonly StudyEvent[] => {
    const last = all.at(-1);
    const target = all[pick % all.length];
    if (!last || !target) return [];
    const at = new Date(Date.parse(last.at) + 1000).toISOString();
    const id = `01900000-0000-7000-9000-${String(i).padStart(12, '0')}`;
    const undo: StudyEvent = { type: 'revoked', id, at, device: 'desk', lesson: target.lesson, event: target.id };
    all.push(undo);
    return [undo];
  });
}
