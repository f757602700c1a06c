/** A row of the log as it is stored: an event, or what this version cannot read. */
export interface LogRow {
  readonly id: string;
}

/** Deepest nesting of a row; an event stays far below it. */
const maxDepth = 64;

/** The input as a row that can be kept whole, or undefined: it has no id, or nests deeper than 64. */
export function logRowOf(input: unknown): LogRow | undefined {
  return isRow(input) && nestsAtMost(input, maxDepth) ? input : undefined;
}

function isRow(input: unknown): input is LogRow {
  return (
    typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string' && input.id !== ''
  );
}

function nestsAtMost(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => nestsAtMost(part, depth - 1));
}
