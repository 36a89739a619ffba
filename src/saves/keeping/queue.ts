import type { Row } from './schema';

/** Writes rows one after the other. */
export interface Queue {
  /**
   * Takes a row to be written. Of several of one playthrough that come while another is written, only the newest is,
   * since it holds all that the others do.
   * @returns what writing gave, when it is over
   */
  put(row: Row): Promise<boolean>;
}

/** A queue in front of a way of writing, which must never be rejected. */
export function queueRows(write: (row: Row) => Promise<boolean>): Queue {
  const pending = new Map<string, { readonly row: Row; readonly heard: readonly ((written: boolean) => void)[] }>();
  let writing = false;

  const writeAll = async (): Promise<void> => {
    if (writing) return;
    writing = true;
    for (let next = pending.entries().next(); !next.done; next = pending.entries().next()) {
      const [id, { row, heard }] = next.value;
      pending.delete(id);
      const written = await write(row);
      for (const hear of heard) hear(written);
    }
    writing = false;
  };

  return {
    put: (row) =>
      new Promise((hear) => {
        const before = pending.get(row.id);
        const newest = before !== undefined && before.row.keptAtMs > row.keptAtMs ? before.row : row;
        pending.set(row.id, { row: newest, heard: [...(before?.heard ?? []), hear] });
        void writeAll();
      }),
  };
}
