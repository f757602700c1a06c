/** What can be chosen, with what is said to whoever chooses it wrongly. */
export type Explained = readonly { readonly id: string; readonly feedback?: string }[];

/** What is said of these, each thing once. */
export function feedbackOf(options: Explained, ids: readonly string[]): string {
  const texts = options.flatMap(({ id, feedback }) => (feedback !== undefined && ids.includes(id) ? feedback : []));
  return [...new Set(texts)].join(' ');
}
