/** `granted`: the browser keeps the log until the learner erases it. `unknown`: it cannot be asked. */
export type Persistence = 'granted' | 'denied' | 'unknown';

/** Asks the browser not to clear the log when space runs short; best asked after a first answer is saved. */
export async function requestPersistence(): Promise<Persistence> {
  const storage = (navigator as { readonly storage?: Partial<StorageManager> }).storage;
  if (storage?.persist === undefined) return 'unknown';
  try {
    return (await storage.persist()) ? 'granted' : 'denied';
  } catch {
    return 'unknown';
  }
}
