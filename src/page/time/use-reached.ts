import { useEffect, useState } from 'preact/hooks';
import type { Lookback, ReachedEnding, TimeView } from '../../time';

/** An ending that was reached, in this reading or another. */
export interface Reached extends ReachedEnding {
  /** The reading that it was reached in; null for the present one. */
  readonly reading: string | null;
  readonly view: TimeView;
}

/** Each ending that the reader has come to, once: those of the present reading first, the others as they are found. */
export function useReached({ view, elsewhere }: Pick<Lookback, 'view' | 'elsewhere'>): readonly Reached[] {
  const [others, setOthers] = useState<readonly Reached[]>([]);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      for await (const { id, view: other } of elsewhere()) {
        if (!wanted) return;
        setOthers((known) => [...known, ...other.endings.map((ending) => ({ ...ending, reading: id, view: other }))]);
      }
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [elsewhere]);
  const all = [...view.endings.map((ending) => ({ ...ending, reading: null, view })), ...others];
  return all.filter((one, at) => all.findIndex(({ ending }) => ending === one.ending) === at);
}
