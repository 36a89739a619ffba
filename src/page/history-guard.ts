/** What the browser's Back and Forward do, and what its address asks for. */
export interface HistoryGuard {
  /** Says after each performance how many choices lie behind the reader. */
  stand(turn: number): void;
  /** The reader has gone on by themself: a reload no longer follows the link that led here. */
  forgetLink(): void;
  dispose(): void;
}

interface HistoryGuardOptions {
  readonly window: Window;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes in the address's fragment, `#` included: once the page is made, and whenever the reader goes to another. */
  readonly follow: (fragment: string) => void;
}

/** The three entries: what Back leads to, where the reader stands, what Forward leads to. */
type Mark = 'behind' | 'here' | 'ahead';

const markOf = (state: unknown): Mark | null => {
  const mark = typeof state === 'object' && state !== null && 'page' in state ? state.page : null;
  return mark === 'behind' || mark === 'here' || mark === 'ahead' ? mark : null;
};

/** The fragment that an entry was come to by. */
const linkOf = (state: unknown): string | null => {
  const link = typeof state === 'object' && state !== null && 'link' in state ? state.link : null;
  return typeof link === 'string' ? link : null;
};

/**
 * Lets the browser's Back undo and its Forward redo, with one entry on either side of the reader, who is taken back
 * between them after each. At the opening there is nothing to undo, and Back leaves. Entries are pushed only when a
 * choice is made or a link followed, since browsers skip those that no gesture made.
 *
 * A fragment is taken out of the address at once, before entries are made that would all have it. The entries remember
 * it beside their marks until the reader goes on: until then nothing is kept, and a reload has to follow it again.
 */
export function guardHistory({ window, undo, redo, follow }: HistoryGuardOptions): HistoryGuard {
  const { history, location } = window;
  let turn = 0;
  let link = location.hash === '' ? linkOf(history.state) : location.hash;

  /** Marks the entry that is stood on. */
  const mark = (page: Mark): void => history.replaceState({ page, link }, '', `${location.pathname}${location.search}`);

  /** Only a fragment makes an entry without a mark. It has cut off those that lay ahead, and takes the place of one. */
  const onFragment = (): void => {
    link = location.hash === '' ? null : location.hash;
    mark(turn === 0 ? 'behind' : 'ahead');
    if (turn > 0) history.back();
    if (link !== null) follow(link);
  };

  const onPop = ({ state }: PopStateEvent): void => {
    const page = markOf(state);
    if (page === null) {
      onFragment();
      return;
    }
    // What was remembered or forgotten since this entry was stood on last.
    if (linkOf(state) !== link) mark(page);
    // At the opening Back means away from here, and Forward what was undone last.
    if (page === 'behind' && turn === 0) history.back();
    else if (page === 'behind') {
      undo();
      // Undone to the opening, the reader stays behind, so that the next Back leaves.
      if (turn > 0) history.forward();
    } else if (page === 'ahead') {
      redo();
      history.back();
    } else if (page === 'here' && turn === 0) redo();
  };

  history.scrollRestoration = 'manual';
  mark(markOf(history.state) ?? 'behind');
  window.addEventListener('popstate', onPop);
  // Whoever makes the page has it only then, and can tell of trouble on it.
  if (link !== null) queueMicrotask(() => link !== null && follow(link));
  return {
    stand(now) {
      const setOut = turn === 0 && now > 0;
      turn = now;
      if (!setOut || markOf(history.state) !== 'behind') return;
      history.pushState({ page: 'here', link }, '');
      history.pushState({ page: 'ahead', link }, '');
      history.back();
    },
    forgetLink() {
      if (link === null) return;
      link = null;
      const page = markOf(history.state);
      if (page !== null) mark(page);
    },
    dispose: () => window.removeEventListener('popstate', onPop),
  };
}
