const addresses = import.meta.glob<string>('@content/*.lesson.json', { query: '?url', import: 'default', eager: true });

/** Addresses of the bundled lesson files, by name without the ending. */
export const lessonFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(addresses).map(([path, address]) => [path.replace(/^.*\//, '').replace('.lesson.json', ''), address]),
);
