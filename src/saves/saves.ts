import type { Playthrough } from '../playthrough';
import type { Keeping } from './keeping/keeping';
import { type GiveLocal, openLocal } from './local';
import { type Glimpse, openPlace } from './place';

/** What the saves are kept with. */
export interface Shelf {
  /** The id of the story's manifest, which prefixes every key. */
  readonly prefix: string;
  readonly local: GiveLocal;
  /** Gives the browser's large store; undefined, or a throw, where there is none. */
  readonly indexed: () => IDBFactory | undefined;
  /** Ms since the epoch. */
  readonly now: () => number;
  /** Tells the reader one whole sentence. No sentence is told twice. */
  readonly tell: (sentence: string) => void;
  /** Begins the time that one attempt at the large store has: its signal aborts after it. By default ten seconds. */
  readonly limit?: (() => AbortSignal) | undefined;
}

/** The playthroughs kept in this browser. No promise of it is ever rejected, and none of them is ever deleted. */
export interface Saves {
  /** What there is to continue, at once. Null does not mean nothing: a browser that was killed may forget it; `list` knows. */
  peek(): Glimpse | null;
  /**
   * Keeps a playthrough as it is now. Its place is noted before this returns; bursts are written as one.
   * @param words what stands where the reader is
   * @returns true when it is truly written, false when it could not be
   */
  keep(playthrough: Playthrough, words: Pick<Glimpse, 'chapter' | 'recap' | 'era'>): Promise<boolean>;
  /**
   * Reads a playthrough back, with its noted place where that is newer.
   * @param id by default the one kept last
   * @returns null where there is none, or where it is spoilt; then it was put aside and the reader has been told
   */
  load(id?: string): Promise<Playthrough | null>;
  /** What was remembered of a playthrough's road; null for nothing. */
  recollection(id: string): Promise<string | null>;
  /** Keeps what is remembered of a playthrough's road in place of what was remembered before: a cache. */
  remember(id: string, recollection: string): Promise<void>;
  /** All that are kept, the newest first. */
  list(): Promise<readonly Glimpse[]>;
  /** A playthrough as a code that can be pasted elsewhere; null where what makes it did not arrive, which is told. */
  pack(playthrough: Playthrough, words: Pick<Glimpse, 'chapter' | 'recap' | 'era'>): Promise<string | null>;
  /** Reads such a code. It is not kept yet. */
  unpack(code: string): Promise<Playthrough | 'another story' | 'unreadable'>;
}

/** The saves of a browser. Opening does nothing yet: the large store and what reads it load with the first need. */
export function openSaves({ prefix, local, indexed, now, tell, limit }: Shelf): Saves {
  const place = openPlace(openLocal(prefix, local));
  const said = new Set<string>();
  const tellOnce = (sentence: string): void => {
    if (said.has(sentence)) return;
    said.add(sentence);
    tell(sentence);
  };
  let lastMs = 0;
  /** What was noted before this visit: of another playthrough it is settled before anything is written over it. */
  let inherited: string | null = null;
  let looked = false;
  /** Looks at what was noted before, once, at the first need: a browser's first look into its storage takes long. */
  const look = (): void => {
    if (looked) return;
    looked = true;
    inherited = place.text();
    lastMs = place.peek()?.keptAtMs ?? 0;
  };
  let opening: Promise<Keeping> | null = null;

  const keeping = (): Promise<Keeping> => {
    opening ??= import('./keeping').then(({ openKeeping }) => openKeeping({ prefix, indexed, tell: tellOnce, limit }));
    return opening;
  };

  /** Does something with the keeping; where even its code does not arrive, that is said, and tried anew next time. */
  const withKeeping = async <T>(act: (keeping: Keeping) => Promise<T>, otherwise: T): Promise<T> => {
    let kept: Keeping;
    try {
      kept = await keeping();
    } catch {
      opening = null;
      tellOnce('What keeps your place did not arrive: your choices may be lost when this page is closed.');
      return otherwise;
    }
    return act(kept);
  };

  return {
    peek: place.peek,
    keep(playthrough, { chapter, recap, era }) {
      look();
      // Clocks stand still and go back; what was kept later must be seen to be later.
      lastMs = Math.max(now(), lastMs + 1);
      const glimpse: Glimpse = { id: playthrough.id, chapter, recap, era, keptAtMs: lastMs };
      const noted = place.note(playthrough, glimpse);
      const before = inherited;
      inherited = null;
      return withKeeping(async (kept) => {
        if (before !== null) await kept.settle(before, playthrough.id);
        return kept.keep({ ...glimpse, playthrough }, noted);
      }, false);
    },
    load(id) {
      look();
      return withKeeping(async (kept) => {
        const found = await kept.load(place.text(), id);
        lastMs = Math.max(lastMs, found?.keptAtMs ?? 0);
        return found?.playthrough ?? null;
      }, null);
    },
    recollection: (id) => withKeeping(({ recollections }) => recollections.get(id), null),
    remember: (id, recollection) => withKeeping(({ recollections }) => recollections.put(id, recollection), undefined),
    list: () => withKeeping((kept) => kept.list(), []),
    async pack(playthrough, { chapter, recap, era }) {
      try {
        const { pack } = await import('./keeping');
        return await pack(prefix, { id: playthrough.id, chapter, recap, era, keptAtMs: now(), playthrough });
      } catch {
        tellOnce('What packs a reading did not arrive, or this browser can’t. Nothing is lost.');
        return null;
      }
    },
    async unpack(code) {
      const { unpack } = await import('./keeping');
      const row = await unpack(prefix, code);
      return typeof row === 'string' ? row : row.playthrough;
    },
  };
}
