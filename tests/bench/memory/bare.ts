import type { StudyEvent } from '@sanad/lesson';

/** Resolves to the result of a request. */
export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('refused'));
    };
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onerror = () => {
      reject(transaction.error ?? new Error('refused'));
    };
  });
}

const strict = { durability: 'strict' } as const;

/** What there would be without us: rows with the same index, and cards by the day they are due. */
export async function openBare(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const events = request.result.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('by-session', 'session');
    request.result.createObjectStore('cards', { keyPath: 'id' }).createIndex('by-due', 'due');
  };
  return asked(request);
}

/** Writes rows as one would by hand: a thousand to a transaction, flushed to the disk. */
export async function importBare(db: IDBDatabase, rows: readonly StudyEvent[], size = 1000): Promise<void> {
  for (let from = 0; from < rows.length; from += size) {
    const transaction = db.transaction('events', 'readwrite', strict);
    const store = transaction.objectStore('events');
    for (const row of rows.slice(from, from + size)) store.put(row);
    await done(transaction);
  }
}

/** One row, flushed to the disk. */
export function putBare(db: IDBDatabase, row: StudyEvent): Promise<void> {
  return importBare(db, [row]);
}

/** Cards with the day they are due. */
export async function writeBareCards(db: IDBDatabase, cards: readonly object[]): Promise<void> {
  for (let from = 0; from < cards.length; from += 5000) {
    const transaction = db.transaction('cards', 'readwrite');
    for (const card of cards.slice(from, from + 5000)) transaction.objectStore('cards').put(card);
    await done(transaction);
  }
}

/** The cards that are due, as many as a day takes, and how many there are. */
export async function queryBare(db: IDBDatabase, today: number, most: number): Promise<number> {
  const index = db.transaction('cards').objectStore('cards').index('by-due');
  const range = IDBKeyRange.upperBound(today);
  const [cards, count] = await Promise.all([asked(index.getAll(range, most)), asked(index.count(range))]);
  return cards.length + count;
}
