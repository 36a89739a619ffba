import type { Playthrough } from '../../playthrough';
import type { Glimpse } from '../place';
import { openDatabase } from './database';
import { queueRows } from './queue';
import { openRecollections, type Recollections } from './recollections';
import { idOf, isNewer, moveAside, rowsByDate, writeRow } from './rows';
import { broughtOn, type Row, readJournal, readRow } from './schema';

/** A playthrough with the words to find it by. */
export type Kept = Glimpse & { readonly playthrough: Playthrough };

/** The keeping of playthroughs in the large store. No promise of it is rejected by what a browser does. */
export interface Keeping {
  /**
   * Keeps a playthrough; of several that are handed in while one is written, only the newest of each is.
   * @param noted whether its place was noted in the small storage
   * @returns true when it is truly written
   */
  keep(kept: Kept, noted: boolean): Promise<boolean>;
  /**
   * Keeps what was noted and never reached the large store.
   * @param but the playthrough that needs it not, since it is there already with all that was noted
   */
  settle(journal: string, but: string): Promise<void>;
  /** Reads one back, by default the newest, as far as the journal has it; null where there is none or it is spoilt. */
  load(journal: string | null, id?: string): Promise<Kept | null>;
  /** The newest first. */
  list(): Promise<readonly Glimpse[]>;
  readonly recollections: Recollections;
}

/** What the keeping is made with. */
export interface Cellar {
  readonly prefix: string;
  readonly indexed: () => IDBFactory | undefined;
  readonly tell: (sentence: string) => void;
  /** Begins the time that one attempt at the store has; by default ten seconds, after which it is given up. */
  readonly limit?: (() => AbortSignal) | undefined;
}

/** What a sound browser, slow as it may be, is never silent for. */
const mostWaitMs = 10_000;

const sentences = {
  full: 'This browser’s storage is full: only your last place is kept, not every way you tried.',
  absent: 'This browser keeps only your last place, not every way you tried.',
  nothing: 'This browser keeps nothing for this page: your choices are lost when it is closed.',
  // The site was put back to this build, or another tab has a later one.
  newer:
    'A newer version of this page has kept your readings, and this one can’t read them. Nothing is lost: load the page anew, and where that doesn’t help, come back later. Until then no more than your last place is kept.',
  large: 'This playthrough has grown too large to be kept: what you choose from here on may be lost.',
  spoilt:
    'What was saved last could not be read. It has been put aside, nothing is thrown away, and the story begins anew.',
  mended: 'What was saved last could not be read whole. Your place was found again; the rest has been put aside.',
};

/** Opens the keeping of one story's playthroughs. Nothing is read or written yet. */
export function openKeeping({ prefix, indexed, tell, limit = () => AbortSignal.timeout(mostWaitMs) }: Cellar): Keeping {
  const database = openDatabase(prefix, indexed, limit);
  const recollections = openRecollections(prefix, indexed);
  /** Whether the place of the last playthrough was noted: what a failure of the large store costs depends on it. */
  let hasPlace = true;

  const failed = (error: unknown): void => {
    const name = error instanceof Error ? error.name : '';
    if (name === 'VersionError') tell(sentences.newer);
    else if (!hasPlace) tell(sentences.nothing);
    else tell(name === 'QuotaExceededError' ? sentences.full : sentences.absent);
  };

  /** In a full browser what is only a cache makes room. */
  const write = async (row: Row): Promise<void> => {
    try {
      await writeRow(database, row);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'QuotaExceededError')) throw error;
      await recollections.drop();
      await writeRow(database, row);
    }
  };

  const queue = queueRows(async (row) => {
    try {
      await write(row);
      return true;
    } catch (error) {
      failed(error);
      // What a newer build has is safe, but what is chosen now is not.
      if (!hasPlace) tell(sentences.nothing);
      return false;
    }
  });

  /** None, with a sentence, where the store cannot be read. */
  const rows = async (): Promise<readonly unknown[]> => {
    try {
      return await rowsByDate(database);
    } catch (error) {
      failed(error);
      return [];
    }
  };

  const keep = async (kept: Kept): Promise<boolean> => {
    const row: Row | null = readRow(kept);
    if (row !== null) return queue.put(row);
    // What could not be read back is not written.
    tell(sentences.large);
    return false;
  };

  /** A spoilt row goes aside; where the journal has saved the place, by being written over. */
  const mend = async (id: string, found: Row | null): Promise<void> => {
    tell(found === null ? sentences.spoilt : sentences.mended);
    if (found !== null) return;
    try {
      await moveAside(database, id);
    } catch (error) {
      failed(error);
    }
  };

  return {
    keep(kept, noted) {
      hasPlace = noted;
      return keep(kept);
    },
    async settle(journal, but) {
      const noted = readJournal(journal);
      if (noted === null || noted.id === but) return;
      const stored = readRow((await rows()).find((row) => idOf(row) === noted.id));
      const settled = broughtOn(stored, noted);
      if (settled !== null && settled !== stored) await keep(settled);
    },
    async load(journal, id) {
      const noted = readJournal(journal);
      hasPlace = noted !== null;
      const all = await rows();
      const newest = noted !== null && !isNewer(all[0], noted.keptAtMs) ? noted.id : idOf(all[0]);
      const wanted = id ?? newest;
      if (wanted === null) return null;
      const raw = all.find((value) => idOf(value) === wanted);
      const stored = readRow(raw);
      const found = broughtOn(stored, noted?.id === wanted ? noted : null);
      if (raw !== undefined && stored === null) await mend(wanted, found);
      if (found !== null && found !== stored) void keep(found);
      return found;
    },
    async list() {
      return (await rows())
        .flatMap((value) => readRow(value) ?? [])
        .map(({ id, chapter, recap, era, keptAtMs }) => ({ id, chapter, recap, era, keptAtMs }));
    },
    recollections,
  };
}
