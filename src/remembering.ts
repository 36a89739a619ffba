/**
 * What a director remembers of the reader's road is kept now and then, so that whoever comes back has it told at once
 * and not by running the story from its beginning. All of it may be lost without loss.
 */
import type { Moment, Session } from './director';
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
 * @returns to be called whenever the reader's place is kept
 */
export function rememberRoads({ window, session, saves, director }: Remembering): () => void {
  let before: { readonly id: string; readonly moments: readonly Moment[] } | null = null;

  const remember = (): void => {
    const playthrough = session().playthrough();
    const text = director()?.recollect(road(playthrough)) ?? null;
    if (text === null) return;
    before = { id: playthrough.id, moments: session().performance().road };
    void saves.remember(playthrough.id, text);
  };
  /** How many choices of the present road were not remembered. */
  const choicesBehind = (): number => {
    const known = before?.id === session().playthrough().id ? before.moments : [];
    const { road: here } = session().performance();
    const parting = here.findIndex((moment, turn) => turn > 0 && moment !== known[turn]);
    return parting < 0 ? 0 : here.length - parting;
  };
  const isBehind = (): boolean => {
    const behind = choicesBehind();
    return behind >= everyChoices || (behind > 0 && session().performance().now.stands.ending !== null);
  };

  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden' && choicesBehind() > 0) remember();
  });
  return () => {
    if (isBehind()) whenIdle(window, () => isBehind() && remember());
  };
}
