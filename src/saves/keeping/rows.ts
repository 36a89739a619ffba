import { graft } from '../../playthrough';
import type { Database, Rows } from './database';
import { type Row, readRow, writtenRow } from './schema';

/**
 * What lies in the store, before and beside the strict reading of it: rows that can be read, rows that cannot, and
 * rows put aside. A row is put aside whole and under a name of its own, since somebody may still mend it.
 */

const asideMark = 'aside:';

/** The name of a row, readable or not; null where it has none that a playthrough could have. */
export const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;

/** When a row was kept; one that does not say might be the newest. */
const dateOf = (value: unknown): number =>
  typeof value === 'object' &&
  value !== null &&
  'keptAtMs' in value &&
  typeof value.keptAtMs === 'number' &&
  !Number.isNaN(value.keptAtMs)
    ? value.keptAtMs
    : Number.POSITIVE_INFINITY;

/** All rows that are not put aside, readable or not, the newest first. */
export async function rowsByDate(database: Database): Promise<readonly unknown[]> {
  const rows = (await database.all()).filter((value) => idOf(value)?.startsWith(asideMark) === false);
  return rows.toSorted((a, b) => dateOf(b) - dateOf(a));
}

/** True where a row is newer than a date in ms since the epoch. */
export const isNewer = (value: unknown, thanMs: number): boolean => value !== undefined && dateOf(value) >= thanMs;

async function putAside(rows: Rows, id: string, spoilt: unknown): Promise<void> {
  let number = 1;
  while ((await rows.get(`${asideMark}${id}:${number}`)) !== undefined) number += 1;
  await rows.put({ id: `${asideMark}${id}:${number}`, spoilt });
}

/** Puts a row aside that cannot be read, and frees its name. */
export async function moveAside(database: Database, id: string): Promise<void> {
  await database.change(async (rows) => {
    const spoilt: unknown = await rows.get(id);
    // An attempt that was never answered may have done it already; another tab may have written a sound one over it.
    if (spoilt === undefined || readRow(spoilt) !== null) return;
    await putAside(rows, id, spoilt);
    await rows.delete(id);
  });
}

/**
 * Writes one row over whatever lies under its name. Another tab may have gone on with the same playthrough: the newer
 * one says where the reader stands, and what only the other has is grafted in. What cannot be grafted is put aside.
 */
export async function writeRow(database: Database, row: Row): Promise<void> {
  await database.change(async (rows) => {
    const old: unknown = await rows.get(row.id);
    const before = readRow(old);
    const [stock, scion] = before !== null && before.keptAtMs > row.keptAtMs ? [before, row] : [row, before];
    const grown =
      scion === null || scion.playthrough.seed !== stock.playthrough.seed
        ? null
        : readRow({ ...stock, playthrough: graft(stock.playthrough, scion.playthrough) });
    if (old !== undefined && grown === null) await putAside(rows, row.id, old);
    await rows.put(writtenRow(grown ?? row));
  });
}
