/** How many values a value is made of, itself among them: about what copying it costs. */
export function weightOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let weight = 1;
  for (const part of Object.values(value)) weight += weightOf(part);
  return weight;
}
