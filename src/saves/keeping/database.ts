import { type IDBPDatabase, type IDBPObjectStore, wrap } from 'idb';

const storeName = 'playthroughs';
/** A later build that changes the form of the store raises it; this one then stops writing and says so. */
const version = 1;

/** The one object store, inside a transaction. */
export type Rows = Pick<
  IDBPObjectStore<unknown, [typeof storeName], typeof storeName, 'readwrite'>,
  'get' | 'put' | 'delete'
>;

/** The large store. Its promises are rejected with the browser's own errors, after a second attempt. */
export interface Database {
  all(): Promise<readonly unknown[]>;
  /** Changes rows as one; the promise waits until the browser has truly written them. */
  change(act: (rows: Rows) => Promise<void>): Promise<void>;
}

/** There is no large store here, as in some private windows. */
class NoDatabaseError extends Error {
  override readonly name = 'NoDatabaseError';
}

async function open(name: string, indexed: () => IDBFactory | undefined): Promise<IDBPDatabase> {
  const factory = indexed();
  if (factory === undefined) throw new NoDatabaseError('This browser has no IndexedDB.');
  const request = factory.open(name, version);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(storeName, { keyPath: 'id' });
  };
  const database = await wrap(request);
  if (database === undefined) throw new NoDatabaseError('IndexedDB opened nothing.');
  return database;
}

/**
 * The database of one story. Nothing is opened before the first need.
 * @param name the id of the story's manifest
 */
export function openDatabase(name: string, indexed: () => IDBFactory | undefined): Database {
  let connection: Promise<IDBPDatabase> | null = null;

  const connected = (): Promise<IDBPDatabase> => {
    if (connection !== null) return connection;
    const opening = open(name, indexed).then((database) => {
      const letGo = (): void => {
        database.close();
        if (connection === opening) connection = null;
      };
      // A newer build in another tab wants to change the form: it must not wait for this one.
      database.addEventListener('versionchange', letGo);
      database.addEventListener('close', letGo);
      return database;
    });
    connection = opening;
    return opening;
  };

  /** Browsers lose connections, and a lost one defeats every attempt: each failure is tried once more on a new one. */
  const attempt = async <T>(act: (database: IDBPDatabase) => Promise<T>): Promise<T> => {
    try {
      return await act(await connected());
    } catch {
      void connection?.then((database) => database.close()).catch(() => undefined);
      connection = null;
      return act(await connected());
    }
  };

  return {
    all: () => attempt((database) => database.getAll(storeName)),
    change: (act) =>
      attempt(async (database) => {
        const transaction = database.transaction([storeName], 'readwrite', { durability: 'strict' });
        // Both are awaited at once: a failed request also fails the transaction, and neither may go unheard.
        await Promise.all([act(transaction.objectStore(storeName)), transaction.done]);
      }),
  };
}
