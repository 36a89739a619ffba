import { openDatabase } from './database';
import { idOf } from './rows';

/** What need not be told anew when a reader comes back: a cache of one road, lost without loss. */
export interface Recollections {
  /** The text that was kept for a playthrough last; null where there is none, or none that can be read. */
  get(id: string): Promise<string | null>;
  /** Keeps it in place of any other; where that fails, it is not kept. */
  put(id: string, text: string): Promise<void>;
  /** Makes room, and takes none for the rest of this visit. */
  drop(): Promise<void>;
}

const only = 'last';
/** A reader who goes on waits for it: past this the story is told sooner than it is remembered. In ms. */
const mostWaitMs = 1_000;

const ofPlaythrough = (row: unknown, id: string): string | null =>
  idOf(row) === only &&
  typeof row === 'object' &&
  row !== null &&
  'of' in row &&
  row.of === id &&
  'text' in row &&
  typeof row.text === 'string'
    ? row.text
    : null;

/**
 * Opens a cache in a database of its own, so that whatever becomes of it the readings are not touched. Nothing of it is
 * ever told: where it fails, the story is told by itself.
 * @param name of the database that the readings are in
 */
export function openRecollections(name: string, indexed: () => IDBFactory | undefined): Recollections {
  const database = openDatabase(`${name}:told`, indexed, () => AbortSignal.timeout(mostWaitMs));
  /** There was no room for it and the readings. */
  let full = false;
  const silently = (act: Promise<void>): Promise<void> => act.catch(() => undefined);
  return {
    async get(id) {
      try {
        const [row] = await database.all();
        return ofPlaythrough(row, id);
      } catch {
        return null;
      }
    },
    async put(id, text) {
      if (!full) await silently(database.change(async (rows) => void (await rows.put({ id: only, of: id, text }))));
    },
    async drop() {
      full = true;
      await silently(database.change((rows) => rows.delete(only)));
    },
  };
}
