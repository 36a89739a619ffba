/**
 * Looking back on where a reader has been. It comes when they first ask, and knows everyone, as main does.
 */
import { roadLink, type Session } from './director';
import type { Director } from './director/telling';
import { graft, type Playthrough, road } from './playthrough';
import type { Saves } from './saves';
import { type Lookback, viewTime } from './time';

/** The game that is looked back on. */
export interface Played {
  /** Id of the story's manifest. */
  readonly manifestId: string;
  readonly session: Pick<Session, 'begin' | 'performance' | 'playthrough'>;
  readonly saves: Pick<Saves, 'keep' | 'list' | 'load' | 'pack' | 'unpack'>;
  readonly director: Director;
  /** The page's address without its fragment. */
  readonly address: string;
}

/** Lets the page answer what has come meanwhile. */
const rest = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Lays out the present reading, and the other kept ones when they are asked for. */
export async function lookBack({ manifestId, session, saves, director, address }: Played): Promise<Lookback> {
  const present: Playthrough = session.playthrough();
  return {
    view: await viewTime(present, director, director.fresh, rest),
    async *elsewhere() {
      for (const { id } of await saves.list()) {
        const kept = id === present.id ? null : await saves.load(id);
        // By one of its own, which is let go of with it: what a director has told it keeps.
        if (kept !== null) yield { id, view: await viewTime(kept, director.fresh(), director.fresh, rest) };
      }
    },
    pack: () => saves.pack(present, session.performance().now.stands),
    async bringIn(code) {
      const brought = await saves.unpack(code).catch(() => null);
      if (brought === null) return 'What reads a code did not arrive. Try again: nothing is lost.';
      if (brought === 'another story') return 'This is a reading of another story.';
      if (brought === 'unreadable')
        return 'This is no reading, or not the whole of one. Copy all of it, and bring it in again.';
      // The same reading may be kept here, with roads of its own.
      const known = brought.id === present.id ? present : await saves.load(brought.id);
      session.begin(known !== null && known.seed === brought.seed ? graft(brought, known) : brought);
      void saves.keep(session.playthrough(), session.performance().now.stands);
      return null;
    },
    link() {
      const here = road(present);
      const { moments } = director.tell(here);
      try {
        return address + roadLink({ manifestId, fingerprint: director.fingerprint, road: here, moments });
      } catch {
        // Of some 4,000 choices; no address bar takes more.
        return null;
      }
    },
  };
}
