import { type IDBPDatabase, type IDBPObjectStore, wrap } from 'idb';

const storeName = 'playthroughs';
/**
 * A later build that changes the form of the store raises it; this one then stops writing and says so. It is 2 since
 * playthroughs lie in columns: an earlier build, left open in another tab, would put them aside as spoilt.
 */
const version = 2;

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
    // What an earlier build has kept stays as it is, until it is written anew.
    if (request.result.objectStoreNames.contains(storeName)) return;
    request.result.createObjectStore(storeName, { keyPath: 'id' });
  };
  const database = await wrap(request);
  if (database === undefined) throw new NoDatabaseError('IndexedDB opened nothing.');
  return database;
}

/** Where an act ends halfway, what it did by then is taken back: a browser would commit it. */
function giveUp(transaction: Pick<IDBTransaction, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

/** What was begun, or a rejection once the signal aborts: a request that is never answered must not hold up the next. */
function within<T>(begun: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([begun, late]);
}

/**
 * The database of one story. Nothing is opened before the first need.
 * @param name of the database
 * @param limit begins the time that one attempt has; its signal aborts when that is over
 */
export function openDatabase(name: string, indexed: () => IDBFactory | undefined, limit: () => AbortSignal): Database {
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

  const once = async <T>(act: (database: IDBPDatabase) => Promise<T>): Promise<T> => {
    const used = connected();
    try {
      return await within(used.then(act), limit());
    } catch (error) {
      void used.then((database) => database.close()).catch(() => undefined);
      if (connection === used) connection = null;
      throw error;
    }
  };

  /** Browsers lose connections, and a lost one defeats every attempt: each failure is tried once more on a new one. */
  const attempt = <T>(act: (database: IDBPDatabase) => Promise<T>): Promise<T> => once(act).catch(() => once(act));

  return {
    all: () =>
      attempt(async (database) => {
        const transaction = database.transaction([storeName]);
        const read = async (): Promise<readonly unknown[]> => transaction.objectStore(storeName).getAll();
        // Both are awaited at once: a failed request also fails the transaction, and neither may go unheard.
        const [rows] = await Promise.all([read(), transaction.done]);
        return rows;
      }),
    change: (act) =>
      attempt(async (database) => {
        const transaction = database.transaction([storeName], 'readwrite', { durability: 'strict' });
        const acted = async (): Promise<void> => act(transaction.objectStore(storeName));
        try {
          await Promise.all([acted(), transaction.done]);
        } catch (error) {
          giveUp(transaction);
          throw error;
        }
      }),
  };
}
