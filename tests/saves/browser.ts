import 'fake-indexeddb/auto';
import { type GiveLocal, openSaves, type Saves } from '../../src/saves';

/** A browser as the saves see it: two storages, a clock, and a reader who is told things. */
export interface TestBrowser {
  /** Opens the page: the saves of a new visit, with what earlier ones left behind. */
  visit(): Saves;
  readonly local: GiveLocal;
  /** All that lies in the small storage, by its full key; may be changed. */
  readonly small: Map<string, string>;
  /** What the reader was told, over all visits. */
  readonly told: readonly string[];
  /** All rows of the large storage as they lie there. */
  rows(): Promise<readonly unknown[]>;
  /** Puts a row into the large storage past all checks, as a broken disk or another script would. */
  plant(row: Readonly<Record<string, unknown>>): Promise<void>;
  /** The browser was killed: it may forget the newest of the small storage, never the large one. */
  forgetSmall(): void;
}

export interface Lacks {
  readonly local?: GiveLocal;
  readonly indexed?: () => IDBFactory | undefined;
  /** By default every look at the clock is a millisecond later. */
  readonly now?: () => number;
  /** By default what the saves have. */
  readonly limit?: () => AbortSignal;
}

const storeName = 'playthroughs';

export function testBrowser(lacks: Lacks = {}, prefix = 'game'): TestBrowser {
  const small = new Map<string, string>();
  const factory = new IDBFactory();
  const told: string[] = [];
  let ms = 1000;
  const local =
    lacks.local ??
    (() => ({
      getItem: (key: string) => small.get(key) ?? null,
      setItem: (key: string, text: string) => void small.set(key, text),
    }));
  const indexed = lacks.indexed ?? (() => factory);
  const now = lacks.now ?? (() => ++ms);

  const opened = (): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      // As it was left; where nothing was there yet, as the first build would have made it.
      const request = factory.open(prefix);
      request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const asked = async <T>(ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const database = await opened();
    try {
      return await new Promise((resolve, reject) => {
        const request = ask(database.transaction(storeName, 'readwrite').objectStore(storeName));
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    } finally {
      database.close();
    }
  };

  return {
    visit: () =>
      openSaves({ prefix, local, indexed, now, limit: lacks.limit, tell: (sentence) => told.push(sentence) }),
    local,
    small,
    told,
    rows: () => asked<unknown[]>((store) => store.getAll()),
    plant: async (row) => void (await asked((store) => store.put(row))),
    forgetSmall: () => small.clear(),
  };
}

export const words = { chapter: 'The hall', recap: 'You came in from the rain.', era: 'old' };
