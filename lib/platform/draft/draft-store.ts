import { type Draft, type DraftFile, EMPTY_DRAFT } from '../../draft/draft.ts';

/*
 * The draft is kept in IndexedDB, which takes files as they are. What is typed and the file that it came from are two
 * records: the one is written with every pause in typing, the other once.
 */
const DATABASE = 'draft';
const STORE = 'draft';

/** Writes what is typed. */
export async function keepText(draft: Draft): Promise<void> {
  await inStore('readwrite', (store) => putText(store, draft));
}

/** Writes a draft in the place of another, in one step; of an empty one nothing is kept. */
export async function keepDraft(draft: Draft): Promise<void> {
  await inStore('readwrite', (store) => {
    const cleared = store.clear();
    if (draft.text === '') return cleared;
    if (draft.file) store.put(draft.file, 'file');
    return putText(store, draft);
  });
}

function putText(store: IDBObjectStore, { file: _, ...text }: Draft): IDBRequest {
  return store.put({ version: 1, ...text }, 'text');
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
