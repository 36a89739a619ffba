import { graft } from '../../playthrough';
import type { Row } from './schema';

/** Writes rows one after the other. */
export interface Queue {
  /**
   * Takes a row to be written. Of several of one playthrough that come while another is written, only the newest is,
   * where it holds all that the others do; a reader who has opened an older state again has one that does not.
   * @returns what writing gave, when it is over
   */
  put(row: Row): Promise<boolean>;
}

const holds = (whole: Row, part: Row): boolean =>
  whole.id === part.id &&
  whole.playthrough.seed === part.playthrough.seed &&
  graft(whole.playthrough, part.playthrough) === whole.playthrough;

/** A queue in front of a way of writing, which must never be rejected. */
export function queueRows(write: (row: Row) => Promise<boolean>): Queue {
  const pending: { readonly row: Row; readonly heard: readonly ((written: boolean) => void)[] }[] = [];
  let writing = false;

  const writeAll = async (): Promise<void> => {
    if (writing) return;
    writing = true;
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
      const written = await write(next.row);
      for (const hear of next.heard) hear(written);
    }
    writing = false;
  };

  const newest = (one: Row, other: Row): Row => (one.keptAtMs > other.keptAtMs ? one : other);

  return {
    put: (row) =>
      new Promise((hear) => {
        const at = pending.findIndex(({ row: before }) => {
          const later = newest(before, row);
          return holds(later, later === row ? before : row);
        });
        const before = pending[at];
        if (before === undefined) pending.push({ row, heard: [hear] });
        else pending[at] = { row: newest(before.row, row), heard: [...before.heard, hear] };
        void writeAll();
      }),
  };
}
