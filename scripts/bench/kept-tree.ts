import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createSession } from '../../src/director';
import { createDirector, type Script } from '../../src/director/telling';
import { type Playthrough, road } from '../../src/playthrough';
import { openSaves, type Saves } from '../../src/saves';
import { writtenRow } from '../../src/saves/keeping/schema';
import { workedMs } from './processor';

/** The words to find a reading by, as long as they are in a story. */
const words = {
  chapter: 'The first chapter',
  recap: 'What stood there last, in a sentence of some length.',
  era: 'now',
};

/** A shelf with one playthrough in its large store, as a visit finds it that knows of nothing else. */
export interface KeptTree {
  /**
   * Takes it up as a page does that was loaded anew: read back, and a session opened where it stands. The teller has
   * told nothing.
   * @returns what the processor worked for it, in ms
   * @throws where it is not read back
   */
  open(): Promise<number>;
}

/**
 * Keeps a playthrough in a store of its own.
 * @param script of the story that it is of
 * @returns null where the saves refuse it
 */
export async function keepTree(script: Script, playthrough: Playthrough): Promise<KeptTree | null> {
  const factory = new IDBFactory();
  const visit = (): Saves => {
    const small = new Map<string, string>();
    return openSaves({
      prefix: script.manifest.id,
      local: () => ({
        getItem: (key) => small.get(key) ?? null,
        setItem: (key, text) => void small.set(key, text),
      }),
      indexed: () => factory,
      now: Date.now,
      tell: () => {},
    });
  };
  const before = visit();
  if (!(await before.keep(playthrough, words))) return null;
  const first = createDirector(script);
  const at = road(playthrough);
  first.tell(at);
  // As the page does when it is put out of sight.
  const recollection = at.choices.length === 0 ? null : first.recollect(at);
  if (recollection !== null) await before.remember(playthrough.id, recollection);
  return {
    async open() {
      const saves = visit();
      const teller = first.fresh();
      const began = workedMs();
      const [kept, remembered] = await Promise.all([saves.load(playthrough.id), saves.recollection(playthrough.id)]);
      if (kept === null) throw new Error('What was kept is not read back.');
      if (remembered !== null) teller.recall(remembered);
      const { fingerprint } = teller;
      createSession({ playthrough: kept, teller, fingerprint, keep: () => {}, now: Date.now }).dispose();
      return workedMs() - began;
    },
  };
}

/** What a playthrough's row weighs as JSON, as it is written into the large store, in kB. */
export function rowKb(playthrough: Playthrough): number {
  const keptAtMs = playthrough.nodes[0]?.madeAtMs ?? 0;
  return new Blob([JSON.stringify(writtenRow({ id: playthrough.id, ...words, keptAtMs, playthrough }))]).size / 1000;
}
