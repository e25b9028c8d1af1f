import { type Draft, type DraftFile, EMPTY_DRAFT } from '../../draft/draft.ts';

/*
 * The draft is kept in IndexedDB, which takes files as they are. What is typed and the file that it came from are two
 * records: the one is written with every pause in typing, the other once.
 */
const DATABASE = 'draft';
const STORE = 'draft';

/** Writes what is typed. */
export async function keepText(draft: Draft): Promise<void> {
  const { file: _, ...text } = draft;
  await inStore('readwrite', (store) => store.put({ version: 1, ...text }, 'text'));
}

/** Writes the file that the draft came from, or that it came from none. */
export async function keepFile(file: DraftFile | undefined): Promise<void> {
  if (file) await inStore('readwrite', (store) => store.put(file, 'file'));
  else await inStore('readwrite', (store) => store.delete('file'));
}

/** Takes everything away. */
export async function forgetDraft(): Promise<void> {
  await inStore('readwrite', (store) => store.clear());
}

/** The draft as it was kept last; an empty one where there is none. */
export async function keptDraft(): Promise<Draft> {
  const text: Partial<Draft> | undefined = await inStore('readonly', (store) => store.get('text'));
  const file: DraftFile | undefined = await inStore('readonly', (store) => store.get('file'));
  return { ...EMPTY_DRAFT, ...text, ...(file && { file }) };
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      // Kept only once the whole transaction has ended.
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
