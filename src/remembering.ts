/**
 * What a director remembers of the reader's road is kept now and then, so that whoever comes back has it told at once
 * and not by running the story from its beginning. All of it may be lost without loss.
 */
import type { Session } from './director';
import type { Director } from './director/telling';
import { whenIdle } from './page';
import { road } from './playthrough';
import type { Saves } from './saves';

/** Who remembers what, and where it is kept. */
interface Remembering {
  readonly window: Window;
  readonly session: () => Session;
  readonly saves: Pick<Saves, 'remember'>;
  /** The teller of the whole story; null before it is here. */
  readonly director: () => Director | null;
}

/** The story runs through so many choices in a few frames. */
const everyChoices = 16;

/**
 * Begins to remember: when the page is put out of sight, and whenever what was remembered has fallen behind.
 * @returns to be called after each choice that is kept
 */
export function rememberRoads({ window, session, saves, director }: Remembering): () => void {
  let before: { readonly id: string; readonly turn: number } | null = null;

  const remember = (): void => {
    const playthrough = session().playthrough();
    const text = director()?.recollect(road(playthrough)) ?? null;
    if (text === null) return;
    before = { id: playthrough.id, turn: session().performance().now.turn };
    void saves.remember(playthrough.id, text);
  };
  const isBehind = (): boolean => {
    const { turn, stands } = session().performance().now;
    const known = before?.id === session().playthrough().id ? before.turn : 0;
    return Math.abs(turn - known) >= everyChoices || (stands.ending !== null && turn !== known);
  };

  window.document.addEventListener('visibilitychange', () => {
    const { now } = session().performance();
    const isKnown = before?.id === session().playthrough().id && before.turn === now.turn;
    if (window.document.visibilityState === 'hidden' && now.turn > 0 && !isKnown) remember();
  });
  return () => {
    if (isBehind()) whenIdle(window, () => isBehind() && remember());
  };
}
