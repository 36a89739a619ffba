/**
 * Looking back on where a reader has been. It comes when they first ask, and knows everyone, as main does.
 */
import { roadLink, type Session } from './director';
import type { Director } from './director/telling';
import { type Playthrough, road } from './playthrough';
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

/** Lays out the present reading, and the other kept ones when they are asked for. */
export function lookBack({ manifestId, session, saves, director, address }: Played): Lookback {
  const present: Playthrough = session.playthrough();
  return {
    view: viewTime(present, director, director.fresh),
    async *elsewhere() {
      for (const { id } of await saves.list()) {
        const kept = id === present.id ? null : await saves.load(id);
        if (kept !== null) yield { id, view: viewTime(kept, director, director.fresh) };
      }
    },
    pack: () => saves.pack(present, session.performance().now.stands),
    async bringIn(code) {
      const brought = await saves.unpack(code).catch(() => null);
      if (brought === null) return 'What reads a code did not arrive. Try again: nothing is lost.';
      if (brought === 'another story') return 'This is a reading of another story.';
      if (brought === 'unreadable')
        return 'This is no reading, or not the whole of one. Copy all of it, and bring it in again.';
      session.begin(brought);
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
