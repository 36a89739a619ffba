/** What the browser's Back and Forward do. */
export interface HistoryGuard {
  /** Says after each performance how many choices lie behind the reader. */
  stand(turn: number): void;
  dispose(): void;
}

interface HistoryGuardOptions {
  readonly window: Window;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The three entries: what Back leads to, where the reader stands, what Forward leads to. */
type Mark = 'behind' | 'here' | 'ahead';

const markOf = (state: unknown): Mark | null => {
  const mark = typeof state === 'object' && state !== null && 'page' in state ? state.page : null;
  return mark === 'behind' || mark === 'here' || mark === 'ahead' ? mark : null;
};

/**
 * Lets the browser's Back undo and its Forward redo, with one entry on either side of the reader, who is taken back
 * between them after each. At the opening there is nothing to undo, and Back leaves. Entries are pushed only when a
 * choice is made, since browsers skip those that no gesture made.
 */
export function guardHistory({ window, undo, redo }: HistoryGuardOptions): HistoryGuard {
  const { history } = window;
  let turn = 0;

  const onPop = ({ state }: PopStateEvent): void => {
    const mark = markOf(state);
    // At the opening Back means away from here, and Forward what was undone last.
    if (mark === 'behind' && turn === 0) history.back();
    else if (mark === 'behind') {
      undo();
      // Undone to the opening, the reader stays behind, so that the next Back leaves.
      if (turn > 0) history.forward();
    } else if (mark === 'ahead') {
      redo();
      history.back();
    } else if (mark === 'here' && turn === 0) redo();
  };

  history.scrollRestoration = 'manual';
  if (markOf(history.state) === null) history.replaceState({ page: 'behind' }, '');
  window.addEventListener('popstate', onPop);
  return {
    stand(now) {
      const setOut = turn === 0 && now > 0;
      turn = now;
      if (!setOut || markOf(history.state) !== 'behind') return;
      history.pushState({ page: 'here' }, '');
      history.pushState({ page: 'ahead' }, '');
      history.back();
    },
    dispose: () => window.removeEventListener('popstate', onPop),
  };
}
